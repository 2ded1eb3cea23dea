//! The whole of it as plain text, for whatever shows no page: a language each.

use crate::{
    rulebook::{Claim, Passport, Phrase, RouteRow, Rule, ScreenPhrase, StayRow},
    wording::{SectionKind, Words, unmarked},
};

use super::{Layer, Line, Place, SECTIONS};

/// Every line with its conditions in words, what it says in full, its sources and their days.
pub fn text(layer: &Layer, words: Words) -> String {
    let text = Text { layer, words };
    let say = |phrase: ScreenPhrase| words.say(phrase);
    let mut lines = vec![
        say(ScreenPhrase::StartTitle),
        String::new(),
        say(ScreenPhrase::StillLast),
        say(ScreenPhrase::StillPaper),
        say(ScreenPhrase::StillDays),
    ];
    lines.extend(words.age_of_copy(layer.edition.as_of, layer.edition.searched));
    lines.push(say(ScreenPhrase::StillTextSigns));
    let parts = SECTIONS.map(|kind| words.say(kind.title()));
    lines.extend([String::new(), parts.join(&words.say(Phrase::AndThen))]);
    for kind in SECTIONS {
        lines.extend([String::new(), format!("# {}", words.say(kind.title()))]);
        text.section(kind, &mut lines);
    }
    lines.extend([String::new(), say(ScreenPhrase::StillLeave)]);
    lines.extend([String::new(), say(ScreenPhrase::StillEnd)]);
    let text = lines.join("\n") + "\n";
    // Old viewers show marks of direction as boxes; each line begins in its own direction without them.
    unmarked(&text)
}

struct Text<'a> {
    layer: &'a Layer<'a>,
    words: Words<'a>,
}

impl Text<'_> {
    fn section(&self, kind: SectionKind, lines: &mut Vec<String>) {
        for line in self.layer.findings_at(Place::In(kind)) {
            self.finding(line, lines);
        }
        if kind == SectionKind::Stops {
            lines.extend([
                String::new(),
                self.words.say(ScreenPhrase::StillTextNothing),
            ]);
        } else if kind == SectionKind::Routes {
            for line in &self.layer.routes {
                self.route(line.of, lines);
            }
        } else if kind == SectionKind::Stays {
            for (passport, line) in &self.layer.stays {
                self.stay(passport, line.of, lines);
            }
        }
    }

    fn finding(&self, line: &Line<Rule>, lines: &mut Vec<String>) {
        let (rule, words) = (line.of, self.words);
        lines.push(String::new());
        if rule.stops_everywhere_on_paper() {
            lines.push(format!("! {}", words.phrase(&rule.id.obstacle_key())));
        }
        let conditions = self.layer.conditions(line);
        lines.extend(conditions.map(|(_, fact)| {
            let fact = words.phrase(fact);
            words.fill(ScreenPhrase::StillFor, &[("fact", &fact)])
        }));
        lines.push(format!("- {}", words.phrase(&rule.short_key())));
        lines.push(words.phrase(&rule.key()));
        lines.push(self.layer.sources(rule, words));
    }

    fn route(&self, row: &RouteRow, lines: &mut Vec<String>) {
        let words = self.words;
        let passage = words.phrase(&row.passage.name_key());
        let name = words.phrase(&row.crossing.key());
        lines.extend([String::new(), format!("## {name}: {passage}")]);
        lines.push(self.layer.sources(row, words));
        for caution in self.layer.cautions(row) {
            lines.push(format!("! {}", words.phrase(&caution.key())));
            lines.push(self.layer.sources(caution, words));
        }
        for line in self.layer.findings_at(Place::At(&row.crossing)) {
            self.finding(line, lines);
        }
    }

    fn stay(&self, passport: &Passport, row: &StayRow, lines: &mut Vec<String>) {
        let words = self.words;
        let country = words.phrase(&row.country.key());
        let days = self.layer.days(passport, row, words);
        lines.extend([String::new(), format!("- {country}. {days}")]);
        lines.push(words.phrase(&row.key()));
        lines.push(self.layer.sources(row, words));
    }
}
