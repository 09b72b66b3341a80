/** Sums of money: decimal strings on the wire, hundredths in between. */

export function hundredths(amount: string | null | undefined): number {
  return amount ? Math.round(Number(amount) * 100) : 0;
}

/** "€1,200" or "€1,200.50"; a plain number where no currency is named. */
export function money(amount: number, currency: string | null | undefined, locale: string): string {
  const whole = amount % 100 === 0;
  const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 };
  return new Intl.NumberFormat(locale, currency ? { style: "currency", currency, ...digits } : digits).format(
    amount / 100,
  );
}
