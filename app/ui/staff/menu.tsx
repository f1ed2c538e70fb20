import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Icon, type IconName } from "../marks/icon";
import { Button } from "./button";

export type MenuAction = { id: string; label: string; icon?: IconName; href?: string; onAction?: () => void };

/** Seldom-used acts behind one button. Opens once the page is awake, so nothing may be reachable only here. */
export function ActionMenu({ label, items }: { label: string; items: MenuAction[] }) {
  return (
    <MenuTrigger>
      <Button variant="plain">{label}</Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" items={items}>
          {(item) => (
            <MenuItem className="menu-item" id={item.id} href={item.href} onAction={item.onAction} textValue={item.label}>
              {item.icon ? <Icon name={item.icon} size="s" /> : null}
              {item.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
