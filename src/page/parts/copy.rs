//! The clipboard, only reached behind its warning.

use yew::prelude::*;

use crate::{
    browser,
    interview::{Copying, Output, ResultEvent},
    page::{action::Action, shown::Shown},
    rulebook::ScreenPhrase,
};

use super::button::{Button, button};

pub fn copy(shown: &Shown, copying: Copying, text: &str, on_action: &Callback<Action>) -> Html {
    let on_copying =
        on_action.reform(|copying| ResultEvent::ChoseOutput(Some(Output::Short(copying))).into());
    let to = |copying| on_copying.reform(move |_| copying);
    html! {
        <>
            // Stands there before there is anything to say, so that it is announced.
            <p class="copying" role="status" data-copy={match copying {
                Copying::Not => "not",
                Copying::Warned => "warning",
                Copying::Done => "done",
                Copying::Failed => "failed",
            }}>
                { match copying {
                    Copying::Not => String::new(),
                    Copying::Warned => shown.say(ScreenPhrase::CopyWarning),
                    Copying::Done => shown.say(ScreenPhrase::Copied),
                    Copying::Failed => shown.say(ScreenPhrase::CopyFailed),
                } }
            </p>
            <div class="acts">
                if copying == Copying::Warned {
                    { button(Button::quiet("copy-now", shown.say(ScreenPhrase::CopyNow), copy_now(text, &on_copying))) }
                    { button(Button::quiet("copy-not", shown.say(ScreenPhrase::CopyNot), to(Copying::Not))) }
                } else {
                    { button(Button::quiet("copy", shown.say(ScreenPhrase::Copy), to(Copying::Warned))) }
                }
            </div>
        </>
    }
}

fn copy_now(text: &str, on_copying: &Callback<Copying>) -> Callback<MouseEvent> {
    let (text, on_copying) = (text.to_owned(), on_copying.clone());
    Callback::from(move |_| {
        let on_copying = on_copying.clone();
        browser::copy(text.clone(), move |taken| {
            on_copying.emit(if taken {
                Copying::Done
            } else {
                Copying::Failed
            });
        });
    })
}
