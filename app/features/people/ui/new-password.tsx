import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/staff/button";
import { TextField } from "~/ui/staff/field";
import { useAwake } from "~/ui/staff/use-awake";

/** A new password, typed once (R18): whoever likes to look at it presses "show". A keeper of passwords may fill it; pasting is fine. Nothing typed comes back. */
export function NewPassword({ errors }: { errors: Readonly<Record<string, string>> }) {
  const { t } = useTranslation("entry");
  const [isShown, setShown] = useState(false);
  const isAwake = useAwake();
  return (
    <>
      <TextField
        id="password"
        name="password"
        type={isShown ? "text" : "password"}
        // A password is no word: no phone learns it or puts it right.
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        label={t("own.label")}
        hint={t("own.hint")}
        error={errors.password ? t(errors.password) : undefined}
      />
      {isAwake ? (
        <Button type="button" variant="quiet" onPress={() => setShown(!isShown)}>
          {t(isShown ? "own.hide" : "own.show")}
        </Button>
      ) : null}
    </>
  );
}
