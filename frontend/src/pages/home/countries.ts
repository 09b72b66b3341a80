/** Countries by the names that the reader's language gives them. */
import { language } from "../../app/texts.ts";

const CODES =
  "AD AE AF AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS YE YT ZA ZM ZW";

export function countryName(code: string): string {
  return new Intl.DisplayNames(language.value, { type: "region" }).of(code) ?? code;
}

/** Choices of a select, by name. */
export function countryChoices(): { value: string; label: string }[] {
  const sorting = new Intl.Collator(language.value);
  return CODES.split(" ")
    .map((value) => ({ value, label: countryName(value) }))
    .sort((a, b) => sorting.compare(a.label, b.label));
}

/** The country of the device's region, if it says one, such as "ES" of "es-ES". */
export function likelyCountry(): string {
  const region = navigator.languages.map((tag) => new Intl.Locale(tag).region).find(Boolean);
  return region && CODES.includes(region) ? region : "";
}
