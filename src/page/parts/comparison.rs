//! What an older edition told to these answers on its own day, against this one on its own.

use yew::prelude::*;

use crate::{
    advice::{Advice, advise, changes, told_to},
    interview::{CompleteAnswers, ResultEvent},
    page::{action::Action, shown::Shown},
    rulebook::{EditionId, EditionRow, ScreenPhrase},
    wording::{self, Part},
};

use super::{
    button::{Button, Which, button},
    contents::heading,
    fold::Folds,
    section::draw_parts,
    text::text,
};

/// Its name among the parts of the result.
pub const COMPARISON: &str = "comparison";

pub struct Comparison<'a> {
    pub shown: &'a Shown,
    pub folds: Folds<'a>,
    pub answers: &'a CompleteAnswers,
    pub advice: &'a Advice<'a>,
    pub compared: Option<&'a EditionId>,
    pub on_action: &'a Callback<Action>,
}

pub fn comparison(props: &Comparison) -> Html {
    let shown = props.shown;
    let words = shown.words();
    let older = shown.rulebook.editions.iter();
    let older = older.filter(|row| row.as_of < shown.edition.as_of).rev();
    let summary = heading(COMPARISON, &words.say(ScreenPhrase::SectionDiffers));
    let class = "section section--folded compare";
    props.folds.fold(COMPARISON, Some(class), summary, || {
        html! {
            <>
                <p>{ words.say(ScreenPhrase::ChangeChoose) }</p>
                <div class="choice-row">{ for older.map(|row| edition_button(props, row)) }</div>
                <div role="status">
                    { draw_parts(shown, props.folds, COMPARISON, &parts(props)) }
                </div>
            </>
        }
    })
}

/// Pressed again, it compares with nothing.
fn edition_button(props: &Comparison, row: &EditionRow) -> Html {
    let id = row.id.clone();
    let chosen = props.compared == Some(&id);
    let day = text(&props.shown.words().day(row.as_of));
    let on_press = props
        .on_action
        .reform(move |_| ResultEvent::Compared((!chosen).then(|| id.clone())).into());
    button(Button {
        which: Some((Which::Edition, row.id.to_string())),
        pressed: Some(chosen),
        ..Button::quiet("compare", day, on_press)
    })
}

fn parts<'a>(props: &Comparison<'a>) -> Vec<Part<'a>> {
    let shown = props.shown;
    let older = props.compared.map(EditionId::as_str);
    let Some(older) = older.and_then(|id| shown.rulebook.edition(id)) else {
        return Vec::new();
    };
    let before = advise(&older, props.answers, older.as_of);
    let changes = changes(&told_to(&before), &told_to(props.advice));
    wording::said_changes(shown.words(), &changes)
}
