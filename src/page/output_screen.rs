//! The shorter forms of the result: each on a screen of its own, with nothing else on it.

use yew::prelude::*;

use crate::{
    advice::{Advice, Course, advise},
    browser,
    interview::CompleteAnswers,
    rulebook::{Date, Phrase},
    wording::{BareLine, bare, short_text, to_keep},
};

use super::{Shown, contents::heading, said::said};

/// What is shown in place of the result.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Output {
    Card,
    Hand,
    Short(Copying),
    Memory(Learning),
}

/// How far somebody has come who wants to copy.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Copying {
    Not,
    Warned,
    Done,
    Failed,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Learning {
    Facts,
    Test,
}

impl Output {
    /// In the order in which less and less is shown of the person.
    const ALL: [Self; 4] = [
        Self::Short(Copying::Not),
        Self::Memory(Learning::Facts),
        Self::Hand,
        Self::Card,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Hand => "hand",
            Self::Short(_) => "short",
            Self::Memory(_) => "memory",
        }
    }

    fn name(self) -> Phrase {
        match self {
            Self::Card => Phrase::OutputCard,
            Self::Hand => Phrase::OutputHand,
            Self::Short(_) => Phrase::OutputShort,
            Self::Memory(_) => Phrase::OutputMemory,
        }
    }

    fn why(self) -> Phrase {
        match self {
            Self::Card => Phrase::OutputCardWhy,
            Self::Hand => Phrase::OutputHandWhy,
            Self::Short(_) => Phrase::OutputShortWhy,
            Self::Memory(_) => Phrase::OutputMemoryWhy,
        }
    }
}

/// To choose from. Who is outside has no ways, and so only the text.
pub(super) fn output_choices(
    shown: &Shown,
    advice: &Advice,
    on_output: &Callback<Option<Output>>,
) -> Html {
    let choices = match advice.course {
        Course::Outside => &Output::ALL[..1],
        Course::Shelter | Course::ShelterOrLeave | Course::LeaveByLand => &Output::ALL,
    };
    html! {
        <section class="section outputs">
            { heading(&shown.say(Phrase::OutputTitle), None) }
            <p>{ shown.say(Phrase::OutputIntro) }</p>
            <ul class="lines">
                { for choices.iter().map(|output| {
                    let output = *output;
                    html! {
                        <li class="line">
                            { act(shown, "output", output.name(), on_output.reform(move |_| Some(output)), Some(output)) }
                            <p class="line__from">{ shown.say(output.why()) }</p>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

fn act(
    shown: &Shown,
    name: &'static str,
    phrase: Phrase,
    onclick: Callback<MouseEvent>,
    output: Option<Output>,
) -> Html {
    html! {
        <button
            type="button"
            class="button button--quiet"
            data-act={name}
            data-output={output.map(Output::as_str)}
            {onclick}
        >
            { shown.say(phrase) }
        </button>
    }
}

pub(super) struct OutputScreen<'a> {
    pub(super) shown: &'a Shown,
    pub(super) answers: &'a CompleteAnswers,
    pub(super) today: Date,
    pub(super) output: Output,
    pub(super) on_output: &'a Callback<Option<Output>>,
}

pub(super) fn output_screen(props: &OutputScreen) -> Html {
    let shown = props.shown;
    let (words, edition, answers) = (shown.words(), &shown.edition, props.answers);
    let advice = &advise(edition, answers, props.today);
    let to = |output| props.on_output.reform(move |_| output);
    let content = match props.output {
        Output::Card => bare_lines(&bare(words, edition, answers, advice), "card"),
        Output::Hand => bare_lines(&bare(words, edition, answers, advice), "hand"),
        Output::Short(copying) => {
            let text = short_text(words, edition, answers, advice);
            html! {
                <>
                    { copy_acts(props, copying, &text) }
                    <div class="short">{ for text.lines().map(|line| html! { <p>{ line }</p> }) }</div>
                </>
            }
        }
        Output::Memory(learning) => {
            memory(props, learning, &to_keep(words, edition, answers, advice))
        }
    };
    let printed = matches!(props.output, Output::Card | Output::Hand);
    html! {
        <div class="output" data-output={props.output.as_str()}>
            <h1 id="title" tabindex="-1" class="output__title">{ shown.say(props.output.name()) }</h1>
            { content }
            <div class="acts">
                if printed {
                    { act(shown, "print", Phrase::Print, Callback::from(|_| browser::print()), None) }
                }
                { act(shown, "back", Phrase::BackToResult, to(None), None) }
            </div>
        </div>
    }
}

fn bare_lines(lines: &[BareLine], form: &'static str) -> Html {
    html! {
        <ol class={form}>
            { for lines.iter().map(|line| html! { <li>{ said(&line.said) }</li> }) }
        </ol>
    }
}

/// The clipboard is only reached behind its warning.
fn copy_acts(props: &OutputScreen, copying: Copying, text: &str) -> Html {
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

/// Three facts to read, then the same three to say by heart. Which were known is not asked.
fn memory(props: &OutputScreen, learning: Learning, facts: &[(String, String)]) -> Html {
    let shown = props.shown;
    let to = |learning| {
        props
            .on_output
            .reform(move |_| Some(Output::Memory(learning)))
    };
    match learning {
        Learning::Facts => html! {
            <>
                <dl class="facts" key="facts">
                    { for facts.iter().map(|(question, answer)| html! {
                        <><dt>{ question }</dt><dd>{ said(answer) }</dd></>
                    }) }
                </dl>
                <div class="acts">
                    { act(shown, "test", Phrase::MemoryTest, to(Learning::Test), None) }
                </div>
            </>
        },
        Learning::Test => html! {
            <>
                <p>{ shown.say(Phrase::MemoryTestHow) }</p>
                <div class="facts" key="test">
                    { for facts.iter().map(|(question, answer)| html! {
                        <details class="line">
                            <summary>{ question }</summary>
                            <p>{ said(answer) }</p>
                        </details>
                    }) }
                </div>
                <div class="acts">
                    { act(shown, "facts", Phrase::MemoryFacts, to(Learning::Facts), None) }
                </div>
            </>
        },
    }
}
