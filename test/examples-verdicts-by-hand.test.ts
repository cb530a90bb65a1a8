import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assessed } from './support/assessed.js';

// Verdicts as of 30 November 2026 that were worked out from the law and the project files and written down before the
// program was asked, without the tests of its criteria. The project files were read with their comments. Read in the
// act: extractive waste Art. 4-7 and 11(3)-14, annexes of the release register, Seveso note 4, batteries Art. 48(1),
// RED Art. 27(6), 2023/1184 Art. 6 and 11, CSRD Art. 5, CSDDD Art. 37, 2026/73, raw materials Art. 8(1). Taken from
// notes on the law: cadmium classes, air values, diesel and lead. From memory: impact assessment, mines, liability,
// REACH, industrial emissions, Seveso quantities, Decision 2009/337, 2023/1185, the carbon border, ESRS, carbon monoxide
// and records of reprotoxic substances, raw materials Art. 27(3). Where the two differed, the comment says so.

const acts = readdirSync(fileURLToPath(new URL('../standards/eu', import.meta.url))).sort();

type Row = readonly [criterion: string, verdict: string, from?: string];

function agrees(path: string, rows: readonly Row[]): void {
  const { findings } = assessed(path, acts, { day: '2026-11-30' });
  test.each(rows)('%s: %s', (criterion, verdict, from) => {
    const finding = findings.find((one) => one.criterion === `eu.${criterion}`);
    expect(finding?.verdict).toBe(verdict);
    if (from !== undefined) expect(finding?.from).toBe(from);
  });
}

describe('the copper mine', () => {
  agrees('fictitious-copper-mine/project.yaml', [
    // 2006/21/EC Art. 11(3): within 48 hours, and corrective measures as the authority says. Told after 96 hours, the
    // measures agreed: one of two. The second sentence was overlooked at first.
    ['ewd.stability-notice', 'partly-met'],
    // Art. 14(1)(b): 3 of the 27 billion tenge that the dam would cost.
    ['ewd.guarantee-amount', 'not-met'],
    // Decision 2009/337/EC: people in reach of more than 0.7 m or of more than 0.5 m/s; here 2.4 m and 3.1 m/s,
    // and the dam is not declared class A.
    ['ewd.accident-category-thresholds', 'not-met'],
    // 2011/92/EU Art. 2(1): works since 6 September 2021, consent of 18 July 2022.
    ['eia.consent-before-works', 'not-met'],
    // Art. 6(7): 30 days at least; 21 were given.
    ['eia.consultation-period', 'not-met'],
    // 2012/18/EU Annex I note 4(c), lower tier: 900/2500 + 600/2500 + 140/100 = 2.00; explosives of the pit are out.
    // No paper of this kind in a register that is complete.
    ['seveso.notification', 'not-met'],
    // The same for the upper tier: 900/25000 + 600/25000 + 140/200 = 0.76, below one.
    ['seveso.safety-report', 'not-applicable'],
    // 166/2006 Annex II, water: copper 610 kg over 50 and left out; zinc 85 kg under 100.
    ['prtr.release-water', 'not-met'],
    // Air: PM10 410 t over 50 and nitrogen oxides 184 t over 100 are in; SOx 96 t under 150, CO2 62 kt under 100.
    ['prtr.release-air', 'met'],
    // 2008/105/EC Annex I no. 6: hardness 168 mg/L is class 4; mean 0.12 under 0.15 ug/L.
    ['eqs.cadmium-annual', 'met'],
    // Class 4, highest value: 1.1 over 0.9 ug/L.
    ['eqs.cadmium-maximum', 'not-met'],
    // No. 21, note 12: nobody measured the fish.
    ['eqs.mercury-in-fish', 'unknown'],
    // 2008/50/EC Annex XI: above 50 ug/m3 on 35 days at most; 47 days in the village.
    ['air.pm10-day', 'not-met'],
    // 2004/107/EC Annex I: cadmium was not measured.
    ['air.cadmium-year', 'unknown'],
    // 2004/37/EC Annex III: elemental carbon 0.07 over 0.05 mg/m3.
    ['cmrd.diesel-exhaust', 'not-met'],
    // Annex IIIa 1.1: 34 over 30 ug in 100 ml, and not from exposure before 9 April 2026.
    ['cmrd.blood-lead', 'not-met'],
    // 92/104/EEC Art. 3(2): document of 29 August 2022, third line since 17 February 2025.
    ['mines.safety-document-revised', 'not-met'],
    // Art. 3(4): the rockfall was not reported at once.
    ['mines.accidents-reported', 'not-met'],
    // 2004/35/EC Art. 6(1): the gully was told of late; the sump of 1987 is outside by Art. 17.
    ['eld.damage-notice', 'not-met'],
    // Art. 5(2) is about threats that last; this one was dispelled the same night.
    ['eld.threat-notice', 'not-applicable'],
    // 2022/2464 Art. 5(2)-(3): traded in the Union and 1,690 persons over 500, so since 2024; 2026/470 lets off only
    // up to 1,000 persons or 450 million euros. There is no statement.
    ['csrd.sustainability-statement', 'not-met'],
    // 2024/1760 Art. 37: applied from 26 July 2029.
    ['csddd.supplier-information', 'upcoming', '2029-07-26'],
    // 2021/2178 Art. 2(1b): below 10 % may stay unassessed; of capital expenditure it is 12 %.
    ['taxonomy.non-material-share', 'not-met'],
    // ESRS S1 paragraph 88: 14 in 3.42 million hours are 4.09 in a million, and 0.82 is told.
    ['esrs.s1-rate-follows', 'not-met'],
  ]);
});

describe('the lithium refinery', () => {
  agrees('fictitious-lithium-refinery/project.yaml', [
    // 2006/21/EC Art. 5(4): plan of 1 September 2022, younger than five years. Held to be upcoming at first; a plan
    // that is within its five years keeps the rule.
    ['ewd.plan-review', 'met'],
    // 2010/75/EU Art. 8(1): dust 24 over 23.5 t; NOx 61 of 74, SOx 38 of 45.
    ['ied.permit-totals-kept', 'not-met'],
    // Art. 16(2): sampled on 16 September 2024, due again after four years, in 2028.
    ['ied.groundwater-sampled', 'met'],
    // 2004/37/EC Annex III: CO over a shift 9 under 23 mg/m3.
    ['cmrd.carbon-monoxide', 'met'],
    // The meter keeps no mean of fifteen minutes.
    ['cmrd.carbon-monoxide-short', 'unknown'],
    // Art. 15(1a): five years; kept for three.
    ['cmrd.reprotoxic-records-kept', 'not-met'],
    // Art. 11(1): the mill crew is not told of the risks, the other four subjects are taught.
    ['cmrd.training', 'partly-met'],
    // 2023/1542 Art. 48(1): from 18 August 2027.
    ['batteries.due-diligence-evidence-kept', 'upcoming', '2027-08-18'],
    // 2024/1252 Art. 27(3): by 24 November 2026; that of the tailings is a draft still.
    ['crma.recovery-study-existing', 'not-met'],
    // Art. 8(1): two years after 6 October 2025.
    ['crma.progress-report', 'upcoming', '2027-10-06'],
    // 1907/2006 Art. 8(3): the importer was told; 8(2): no record of the sheets. Two duties of two persons, one kept;
    // the program had taken them for one.
    ['reach.only-representative', 'partly-met'],
    // ESRS S1 paragraph 97: (8.0 - 7.2) / 8.0 is 10 %, and 11.1 is told; 102,000 over 8,500 is 1,200 %, as told. Held to
    // be half right at first; the figures are asked together.
    ['esrs.s1-pay-gap-follows', 'not-met'],
    // 2012/18/EU: 180 t of diesel over 2,500 is 0.072.
    ['seveso.notification', 'not-applicable'],
    // 2013/34/EU Art. 19a and 29a: seat in Kazakhstan, traded nowhere in the Union.
    ['csrd.sustainability-statement', 'not-applicable'],
    // ESRS E1: 58 + 17.5 + 6.1 + 4.4 = 86; 41.2 + 63.5 + 86 = 190.7.
    ['esrs.e1-ghg-adds-up', 'met'],
  ]);
});

describe('the hydrogen plant', () => {
  agrees('fictitious-hydrogen-plant/project.yaml', [
    // 2018/2001 Art. 29a: 94 less 70 % is 28.2 g/MJ; the worst month has 26.9.
    ['rfnbo.emissions-saving', 'met'],
    // 2023/1184 Art. 5: 45 GWh made, 48 counted.
    ['rfnbo.contract-covers', 'not-met'],
    // Art. 3(b): the park came four months and a half before the electrolyser, 36 are allowed.
    ['rfnbo.direct-line-new-plant', 'met'],
    // Art. 11: until 2038 not asked of plants that began before 2028. Held to be upcoming at first; today the power
    // counts.
    ['rfnbo.additionality-new-plant', 'met'],
    // Art. 6: the same calendar month is enough until the end of 2029.
    ['rfnbo.temporal-correlation', 'met'],
    // 2018/2001 Art. 27(6): nobody says whether the property is sold to others, too.
    ['rfnbo.no-double-claim', 'unknown'],
    // Art. 27(6): the share of the country two years before; 2023, 12 %, and 12 % are counted.
    ['rfnbo.grid-renewable-share', 'met'],
    // 2023/1185 Annex A point 6: 148 counted, 151 is the figure of the year.
    ['rfnbo.grid-emission-value', 'not-met'],
    // 2018/2001 Art. 31a(2): the tariff of the solar plant is not entered. Held to be half done at first; an entry that
    // lacks what is asked is no complete entry.
    ['rfnbo.union-database', 'not-met'],
    // 2023/956 Art. 6(1): imports of 2026 by 30 September 2027; late from the day after.
    ['cbam.declaration', 'upcoming', '2027-10-01'],
    // 2025/2547 Art. 5: the plan has to be in English. Held to be half done at first; nothing but the language is
    // missing, but in another language it is not the plan that is asked.
    ['cbam.monitoring-plan', 'not-met'],
  ]);
});
