import type { ReactNode } from "react";
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button, type Variant } from "./button";
import { useAwake } from "./use-awake";

type DialogButtonProps = {
  label: string;
  variant?: Variant;
  title: string;
  closeLabel: string;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/**
 * A button that opens a dialog over the page; focus goes in, stays, and comes back.
 * It opens only once the page is awake: whatever it holds can also be reached as a page of its own.
 */
export function DialogButton({ label, variant, title, closeLabel, children }: DialogButtonProps) {
  return (
    <DialogTrigger>
      <Button variant={variant}>{label}</Button>
      <ModalOverlay className="veil" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{title}</Heading>
                {typeof children === "function" ? children(close) : children}
                <div className="buttons">
                  <Button variant="quiet" onPress={close}>
                    {closeLabel}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

type AlertDialogButtonProps = {
  label: string;
  variant?: Variant;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
} & ({ form: string; onConfirm?: never } | { onConfirm: () => void; form?: never });

/**
 * Asks once more before an act that cannot be undone. With `form` (its id) the button is that form's own submit button
 * until the page is awake, so the act is never out of reach; the server must then ask by itself.
 */
export function AlertDialogButton(props: AlertDialogButtonProps) {
  const { label, variant = "stop", title, children, confirmLabel, cancelLabel, form, onConfirm } = props;
  const asleep = !useAwake();
  return (
    <DialogTrigger>
      <Button variant={variant} type={form && asleep ? "submit" : "button"} form={asleep ? form : undefined}>
        {label}
      </Button>
      <ModalOverlay className="veil">
        <Modal className="modal">
          <Dialog className="dialog" role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title">{title}</Heading>
                <div>{children}</div>
                <div className="buttons">
                  <Button variant="plain" autoFocus onPress={close}>
                    {cancelLabel}
                  </Button>
                  <Button
                    variant={variant}
                    onPress={() => {
                      close();
                      if (form) (document.getElementById(form) as HTMLFormElement | null)?.requestSubmit();
                      else onConfirm?.();
                    }}
                  >
                    {confirmLabel}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
