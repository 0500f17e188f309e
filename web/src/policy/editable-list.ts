/** A list next to the policy form. Each change to it is saved immediately. */

import { StaffSection } from "../ui/staff-section";

export abstract class EditableList extends StaffSection {
  static override properties = { ...StaffSection.properties, notice: { state: true } };

  /** The result of the last change, announced to screen readers. */
  declare protected notice: string;

  constructor() {
    super();
    this.notice = "";
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("client")) void this.read(() => this.load());
  }

  protected abstract load(): Promise<void>;

  /** Makes a change, reloads the list, and announces the result. */
  protected async change(action: () => Promise<unknown>, notice: string): Promise<void> {
    this.notice = "";
    await this.run(async () => {
      try {
        await action();
      } finally {
        // Also after an error: another admin may have changed the list.
        await this.load();
      }
      this.notice = notice;
    });
  }

  protected async reload(notice: string): Promise<void> {
    await this.change(() => Promise.resolve(), notice);
  }
}
