//! The clipboard, only reached behind its warning.

use yew::prelude::*;

use crate::{
    browser,
    page::{
        output::{Copying, Output},
        screens::output::{OutputScreen, act},
    },
    rulebook::Phrase,
};

pub fn copy_acts(props: &OutputScreen, copying: Copying, text: &str) -> Html {
    let shown = props.shown;
    let to = |copying| {
        props
            .on_output
            .reform(move |_| Some(Output::Short(copying)))
    };
    let on_output = props.on_output.clone();
    let text = text.to_owned();
    let copy_now = Callback::from(move |_| {
        let on_output = on_output.clone();
        browser::copy(text.clone(), move |taken| {
            let copying = if taken {
                Copying::Done
            } else {
                Copying::Failed
            };
            on_output.emit(Some(Output::Short(copying)));
        });
    });
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
                    Copying::Warned => shown.say(Phrase::CopyWarning),
                    Copying::Done => shown.say(Phrase::Copied),
                    Copying::Failed => shown.say(Phrase::CopyFailed),
                } }
            </p>
            <div class="acts">
                if copying == Copying::Warned {
                    { act(shown, "copy-now", Phrase::CopyNow, copy_now, None) }
                    { act(shown, "copy-not", Phrase::CopyNot, to(Copying::Not), None) }
                } else {
                    { act(shown, "copy", Phrase::Copy, to(Copying::Warned), None) }
                }
            </div>
        </>
    }
}
