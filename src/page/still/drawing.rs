//! One language of the layer.

use yew::prelude::*;

use crate::{
    page::{parts::text::text, screens::start::LISTS},
    rulebook::{
        CautionRow, Claim, NamedPhrase, Passport, Question, RouteRow, Rule, ScreenPhrase, StayRow,
        TextKey,
    },
    still::{Layer, Line, Picked, Place, SECTIONS},
    wording::{SectionKind, Words, unmarked},
};

/// What the program alone does: not said where it may never come.
const OF_PROGRAM: ScreenPhrase = ScreenPhrase::CanExit;

pub struct Drawing<'a> {
    pub words: Words<'a>,
    pub layer: &'a Layer<'a>,
    pub alone: bool,
}

impl Drawing<'_> {
    pub fn all(&self) -> Html {
        let questions = self.layer.questions.iter();
        html! {
            <>
                <p class="still__screen">{ self.say(ScreenPhrase::StillHow) }</p>
                if self.alone {
                    <p class="still__paper">{ self.say(ScreenPhrase::StillPaper) }</p>
                }
                { for questions.map(|line| self.question(line)) }
                <p>{ self.say(ScreenPhrase::StillDays) }</p>
                if self.alone {
                    { for self.age_of_copy().map(|line| html! { <p>{ text(&line) }</p> }) }
                }
                { for SECTIONS.into_iter().map(|kind| self.section(kind)) }
                <p class="still__screen">{ self.say(ScreenPhrase::StillLeave) }</p>
                if !self.alone {
                    <details>
                        <summary><h2>{ self.say(ScreenPhrase::StartCopy) }</h2></summary>
                        <ul>
                            { for self.age_of_copy().map(|line| html! { <li>{ text(&line) }</li> }) }
                        </ul>
                    </details>
                    { for LISTS.iter().map(|(title, entries)| html! {
                        <details>
                            <summary><h2>{ self.say(*title) }</h2></summary>
                            <ul>
                                { for entries.iter().filter(|entry| **entry != OF_PROGRAM).map(|entry| html! { <li>{ self.say(*entry) }</li> }) }
                            </ul>
                        </details>
                    }) }
                }
                <p><button type="reset" class="button">{ self.say(ScreenPhrase::StillErase) }</button></p>
            </>
        }
    }

    fn age_of_copy(&self) -> impl Iterator<Item = String> {
        let edition = self.layer.edition;
        let said = self.words.age_of_copy(edition.as_of, edition.searched);
        said.into_iter()
    }

    /// The page reads it from here, where it is one text.
    fn phrase(&self, key: &TextKey) -> Html {
        text(&self.words.phrase(key))
    }

    fn say(&self, phrase: impl NamedPhrase) -> Html {
        self.phrase(&phrase.key())
    }

    fn question(&self, line: &Line<Question>) -> Html {
        let question = line.of;
        let of_it = |input: &&Picked| input.question == question.id;
        let inputs = self.layer.inputs.iter().filter(of_it);
        html! {
            <section class={classes!("still__question", hidden_by(line))}>
                <h2>{ self.phrase(&question.id.key()) }</h2>
                <p>{ self.phrase(&question.id.reason_key()) }</p>
                { for inputs.map(|input| html! {
                    <label for={self.layer.id(input)}>{ self.phrase(&question.id.choice_key(&input.choice)) }</label>
                }) }
            </section>
        }
    }

    fn section(&self, kind: SectionKind) -> Html {
        let heading = html! { <h2>{ self.say(kind.title()) }</h2> };
        let findings = self.layer.findings_at(Place::In(kind));
        let findings: Vec<Html> = findings.map(|line| self.finding(line)).collect();
        let mut lines = html! { <ul>{ for findings }</ul> };
        if kind == SectionKind::Stops {
            lines = html! { <>{ lines }<p class="still__screen">{ self.say(ScreenPhrase::StillNothing) }</p></> };
        } else if kind == SectionKind::Routes {
            let routes = self.layer.routes.iter().map(|line| self.route(line));
            lines = html! { <>{ lines }<ol>{ for routes }</ol></> };
        } else if kind == SectionKind::Stays {
            let stays = self.layer.stays.iter();
            let stays = stays.map(|(passport, line)| self.stay(passport, line));
            lines = html! { <ul>{ for stays }</ul> };
        }
        if kind.is_folded() {
            return html! { <details><summary>{ heading }</summary>{ lines }</details> };
        }
        html! { <section>{ heading }{ lines }</section> }
    }

    fn finding(&self, line: &Line<Rule>) -> Html {
        let rule = line.of;
        let obstacle = rule.obstacle.is_some() && rule.stops_everywhere_on_paper();
        html! {
            <li class={hidden_by(line)} data-finding={rule.id.to_string()}>
                if obstacle {
                    <strong>{ self.phrase(&rule.id.obstacle_key()) }</strong>
                }
                { self.conditions(line) }
                { self.phrase(&rule.short_key()) }
                { self.cited(rule) }
                if self.alone {
                    <details>
                        <summary>{ self.say(ScreenPhrase::StillMore) }</summary>
                        <p>{ self.phrase(&rule.key()) }</p>
                    </details>
                }
            </li>
        }
    }

    /// What is still open of it, before it, and alone in such elements: the style sheet says "Only for someone who" around each.
    fn conditions<T>(&self, line: &Line<T>) -> Html {
        let said = self.layer.conditions(line).map(|(name, fact)| {
            html! { <i class={format!("u{name}")}>{ self.phrase(fact) }</i> }
        });
        html! { { for said } }
    }

    fn route(&self, line: &Line<RouteRow>) -> Html {
        let row = line.of;
        let cautions = self.layer.cautions(row);
        let findings = self.layer.findings_at(Place::At(&row.crossing));
        html! {
            <li
                class={hidden_by(line)}
                data-crossing={row.crossing.to_string()}
                data-passage={row.passage.as_str()}
            >
                <strong>{ self.phrase(&row.crossing.key()) }</strong>
                { self.phrase(&row.passage.name_key()) }{ self.cited(row) }
                { for cautions.map(|caution| self.caution(caution)) }
                <ul>{ for findings.map(|line| self.finding(line)) }</ul>
            </li>
        }
    }

    fn caution(&self, caution: &CautionRow) -> Html {
        html! {
            <p data-caution={caution.id.to_string()}>
                { self.phrase(&caution.key()) }{ self.cited(caution) }
            </p>
        }
    }

    fn stay(&self, passport: &Passport, line: &Line<StayRow>) -> Html {
        let row = line.of;
        let days = self.layer.days(passport, row, self.words);
        html! {
            <li
                class={hidden_by(line)}
                data-stay={format!("{}.{}", row.country, row.passport)}
                data-days={row.days.to_string()}
            >
                <strong>{ self.phrase(&row.country.key()) }</strong>
                <p>{ text(&days) }</p>
                <p>{ self.phrase(&row.key()) }{ self.cited(row) }</p>
            </li>
        }
    }

    /// The sources and their days; in short the first alone, and marked where that is all.
    fn cited(&self, claim: &impl Claim) -> Html {
        if self.alone {
            return html! { <small data-all="">{ text(&self.layer.sources(claim, self.words)) }</small> };
        }
        let cites = claim.cites().iter();
        let mut sources = cites.filter_map(|cited| cited.source.of(&self.layer.edition.sources));
        let Some(source) = sources.next() else {
            return Html::default();
        };
        let all = sources.next().is_none();
        html! {
            <small data-all={all.then_some("")}>
                { self.phrase(&source.id.key()) }
                // In a script of its own by itself, and isolated as a whole.
                <time datetime={source.as_of.to_string()}>{ unmarked(&self.words.day_of(source)) }</time>
            </small>
        }
    }
}

/// The classes by which a line is hidden.
pub fn hidden_by<T>(line: &Line<T>) -> Classes {
    let clauses = line.clauses.iter();
    clauses.map(|clause| format!("n{clause}")).collect()
}
