use std::{
    cell::RefCell,
    rc::Rc,
    time::{Duration, Instant},
};

use tokio::time::timeout;

use crate::{
    engine::Engine, fault::Fault, journeys::Journey, looked::Looked, report::Walked,
    settings::Settings, world::World,
};

/// How long what is left of a journey may take.
const CLEARING: Duration = Duration::from_secs(30);

/// Walks the journeys, `jobs` at a time, each once: one that fails now and
/// then is one that fails. Only one that was lost is walked again, once,
/// because nothing is known of it (a driver was seen to answer nobody, and an
/// API to say nothing, for two minutes of a machine that did nothing at all);
/// the report says so.
pub(crate) async fn walk_all(
    journeys: Vec<(Engine, Journey)>,
    settings: Rc<Settings>,
    jobs: usize,
) -> Vec<Walked> {
    // The long ones first, so that nobody waits for one alone at the end.
    let mut waiting: Vec<_> = journeys.into_iter().enumerate().collect();
    waiting.reverse();
    let waiting = Rc::new(RefCell::new(waiting));
    let results = Rc::new(RefCell::new(Vec::new()));
    let workers: Vec<_> = (0..jobs.max(1))
        .map(|_| {
            let (waiting, results) = (Rc::clone(&waiting), Rc::clone(&results));
            let settings = Rc::clone(&settings);
            tokio::task::spawn_local(async move {
                loop {
                    let Some((place, (engine, journey))) = waiting.borrow_mut().pop() else {
                        break;
                    };
                    let walked = walk_found(engine, &journey, &settings).await;
                    tell(&walked);
                    results.borrow_mut().push((place, walked));
                }
            })
        })
        .collect();
    for worker in workers {
        if let Err(error) = worker.await {
            eprintln!("a worker ended: {error}");
        }
    }
    let mut results = results.take();
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, walked)| walked).collect()
}

async fn walk_found(engine: Engine, journey: &Journey, settings: &Rc<Settings>) -> Walked {
    let (walked, lost) = walk(engine, journey, Rc::clone(settings)).await;
    let Some(how) = lost else {
        return walked;
    };
    eprintln!("  lost {} ({:.1} s): {how}", walked.name, walked.seconds);
    let (mut again, _) = walk(engine, journey, Rc::clone(settings)).await;
    again.lost = Some(how);
    again
}

/// How it went, and how the browser was lost, if it was.
async fn walk(
    engine: Engine,
    journey: &Journey,
    settings: Rc<Settings>,
) -> (Walked, Option<String>) {
    let started = Instant::now();
    let limit = settings.limit;
    let mut looked = Vec::new();
    let ended = match World::new(journey.name, engine, settings).await {
        Ok(world) => {
            let walking = tokio::task::spawn_local((journey.walk)(Rc::clone(&world)));
            let stop = walking.abort_handle();
            let outcome = match timeout(limit, walking).await {
                Ok(Ok(outcome)) => outcome,
                Ok(Err(error)) => Err(Fault::new(format!("the journey ended with {error}"))),
                Err(_) => {
                    stop.abort();
                    Err(Fault::new(format!("no end after {} s", limit.as_secs())))
                }
            };
            let ended = outcome.map_err(|fault| fault.at(&world.place()));
            if matches!(ended, Err(Fault::Wrong(_) | Fault::Replaced(_))) {
                // A browser that does not answer any more leaves nothing.
                let _ = timeout(CLEARING, world.leave_remains()).await;
            }
            looked = world.looked();
            let _ = timeout(CLEARING, world.end()).await;
            ended
        }
        Err(fault) => Err(fault),
    };
    let (fault, skipped, lost) = match ended {
        Ok(()) => {
            looked.push(Looked::engine(engine));
            (None, None, None)
        }
        Err(Fault::Wrong(what) | Fault::Replaced(what)) => (Some(what), None, None),
        Err(Fault::Lacking(why)) => (None, Some(why), None),
        Err(Fault::Lost(how)) => (Some(how.clone()), None, Some(how)),
    };
    let walked = Walked {
        name: engine.walk(journey.name),
        covers: journey.covers.iter().map(ToString::to_string).collect(),
        seconds: started.elapsed().as_secs_f64(),
        looked,
        fault,
        skipped,
        lost: None,
    };
    (walked, lost)
}

fn tell(walked: &Walked) {
    let Walked {
        name,
        seconds,
        fault,
        skipped,
        ..
    } = walked;
    match (fault, skipped) {
        (None, None) => eprintln!("  ok   {name} ({seconds:.1} s)"),
        (None, Some(why)) => eprintln!("  skip {name} ({seconds:.1} s): {why}"),
        (Some(fault), _) => {
            let first = fault.lines().next().unwrap_or_default();
            eprintln!("  FAIL {name} ({seconds:.1} s): {first}");
        }
    }
}
