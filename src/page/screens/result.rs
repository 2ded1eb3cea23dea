//! What the edition says to this person today: the answer first, what everybody needs, and the rest, folded.

use yew::prelude::*;

use crate::{
    advice::{Advice, ExitPassport, advise},
    interview::{CompleteAnswers, SessionEvent, Travellers},
    page::{
        action::{Action, Paper},
        parts::{
            answer::draw_answer,
            button::{Button, button},
            comparison::{COMPARISON, Comparison, comparison},
            contents::contents,
            fold::Folds,
            outputs::{OUTPUTS, outputs},
            party::{party, party_acts, party_travellers},
            planner::planner,
            section::draw_section,
        },
        shown::Shown,
    },
    rulebook::{Date, ScreenPhrase},
    wording::{self, Document, SectionKind},
};

pub struct ResultScreen<'a> {
    pub shown: &'a Shown,
    pub answers: &'a CompleteAnswers,
    pub today: Date,
    pub travellers: &'a Travellers,
    /// Everything is drawn for it.
    pub paper: Option<Paper>,
    pub on_action: &'a Callback<Action>,
}

/// With its contents, which lie over it when they are called.
pub fn result_screen(props: &ResultScreen) -> (Html, Html) {
    let shown = props.shown;
    let advice = advise(&shown.edition, props.answers, props.today);
    let what_ifs = advice.what_ifs();
    let document = wording::document(shown.words(), &advice, &what_ifs);
    let contents = contents(shown, &parts(shown, &document), props.on_action);
    (drawn(props, &advice, &document), contents)
}

/// The names and titles of all that can be jumped to.
fn parts(shown: &Shown, document: &Document) -> Vec<(String, String)> {
    let sections = document.sections.iter();
    let mut parts: Vec<(String, String)> = sections
        .map(|section| (section.kind.as_str().to_owned(), section.title.clone()))
        .collect();
    parts.push((
        COMPARISON.to_owned(),
        shown.say(ScreenPhrase::SectionDiffers),
    ));
    parts.push((OUTPUTS.to_owned(), shown.say(ScreenPhrase::OutputTitle)));
    parts
}

fn drawn(props: &ResultScreen, advice: &Advice, document: &Document) -> Html {
    let shown = props.shown;
    let view = props.travellers.result();
    let folds = Folds {
        opened: &view.opened,
        all: props.paper == Some(Paper::Whole),
        on_action: props.on_action,
    };
    let on_back = props.on_action.reform(|_| SessionEvent::WentBack.into());
    html! {
        <div
            class="result"
            key={props.travellers.number()}
            data-course={advice.course.as_str()}
            data-exit-passport={advice.exit_passport.map(ExitPassport::as_str)}
        >
            { party_travellers(shown, props.travellers, props.on_action) }
            { draw_answer(shown, &document.answer, props.on_action) }
            <div class="result__whole">
                { party(shown, folds, props.travellers, props.today) }
                { for document.sections.iter().map(|section| html! {
                    <>
                        { draw_section(shown, folds, section) }
                        if section.kind == SectionKind::Stays {
                            { planner(shown, folds, advice, &view.plan, props.on_action) }
                        }
                    </>
                }) }
                { comparison(&Comparison {
                    shown,
                    folds,
                    answers: props.answers,
                    advice,
                    compared: view.compared.as_ref(),
                    on_action: props.on_action,
                }) }
            </div>
            { outputs(shown, folds, advice.course, props.on_action) }
            { party_acts(shown, props.travellers, props.on_action) }
            <div class="acts">
                { button(Button::quiet("back", shown.say(ScreenPhrase::BackToAnswers), on_back)) }
            </div>
        </div>
    }
}
