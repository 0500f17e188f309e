/** The end of an exemption: after a usual time, or at the end of a day that staff pick. */

export const EXEMPTIONS = ["day", "week", "month", "date"] as const;
export type ExemptionLength = (typeof EXEMPTIONS)[number];

/** `date` is the picked day as `YYYY-MM-DD`. An end without a valid day is an invalid date. */
export function exemptionEnd(length: ExemptionLength, date: string, now = new Date()): Date {
  if (length === "date") return new Date(`${date}T23:59:59`);
  const end = new Date(now);
  if (length === "month") return nextMonth(end);
  end.setDate(end.getDate() + (length === "week" ? 7 : 1));
  return end;
}

/** A month that has no such day ends on its last day. */
function nextMonth(end: Date): Date {
  const day = end.getDate();
  end.setMonth(end.getMonth() + 1);
  if (end.getDate() !== day) end.setDate(0);
  return end;
}

/** A day as the value of a date field, in the reader's time zone. */
export function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
