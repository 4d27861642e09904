//! Tests of the writer's promises: it answers only once changes are durable, keeps nothing of a
//! failed request, and runs the controllers when they asked for it.

use std::pin::pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::task::{Context, Waker};
use std::time::Instant;

use model::id::{LogGroupKey, LogStreamKey, World};
use model::logs::LogStream;
use model::task::Task;
use serde_json::json;

use super::*;
use crate::engine::Memory;
use crate::feed::{MAX_BEHIND, News};
use crate::folder::Folder;

fn key(name: &str) -> LogStreamKey {
    let world = World { account: "123456789012".into(), region: "eu-central-1".into() };
    LogStreamKey { group: LogGroupKey { world, name: "g".into() }, name: name.into() }
}

fn put(name: &str) -> impl FnOnce(&mut Tx) -> Result<usize, String> + Send + 'static {
    let key = key(name);
    move |tx| {
        tx.put(LogStream { key, created_at: tx.now });
        Ok(tx.log_streams.len())
    }
}

fn hooks(after: impl FnMut(&mut Tx) -> Option<Timestamp> + Send + 'static) -> Hooks {
    Hooks { now: Box::new(|| Timestamp(1_000)), seed: Box::new(|| [7; 32]), after: Box::new(after) }
}

fn spawn(after: impl FnMut(&mut Tx) -> Option<Timestamp> + Send + 'static) -> Writer {
    Writer::spawn(Engine::Memory(Memory::default()), State::default(), hooks(after)).unwrap()
}

fn names(state: &State) -> Vec<String> {
    state.log_streams.iter().map(|row| row.key.name.to_string()).collect()
}

#[tokio::test]
async fn a_refused_or_panicking_request_leaves_nothing_and_others_go_on() {
    let writer = spawn(|_| None);
    let refused = writer.submit(|tx: &mut Tx| {
        put("refused")(tx)?;
        Err::<(), String>("no".to_owned())
    });
    assert_eq!(refused.await.unwrap(), Err("no".to_owned()));
    let panicked = writer.submit(|tx: &mut Tx| -> Result<(), String> {
        put("panicked")(tx)?;
        panic!("a bug in a request, which this test is about")
    });
    assert!(matches!(panicked.await, Err(Error::Panicked)));
    assert_eq!(writer.submit(put("kept")).await.unwrap(), Ok(1));
    assert_eq!(names(&writer.state()), ["kept"]);
}

#[tokio::test]
async fn an_answer_comes_after_its_state_is_published_and_stored() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Arc::new(Folder::open(dir.path()).unwrap());
    let engine = Engine::open(&folder).unwrap();
    let writer = Writer::spawn(engine, State::default(), hooks(|_| None)).unwrap();
    let mut submitted = Vec::new();
    for number in 0..100 {
        let writer = writer.clone();
        submitted.push(tokio::spawn(async move {
            writer.submit(put(&format!("s{number:02}"))).await.unwrap().unwrap();
            assert!(writer.state().log_streams.contains(&key(&format!("s{number:02}"))));
        }));
    }
    for task in submitted {
        task.await.unwrap();
    }
    let before = writer.state();
    drop(writer);

    let engine = Engine::open(&folder).unwrap();
    assert_eq!(load(&engine).unwrap(), *before);
}

#[tokio::test]
async fn controllers_see_what_a_batch_touched_and_their_rows_are_in_it() {
    let writer = spawn(|tx| {
        if tx.take_fresh().contains(&RowKey::LogStream(key("a"))) {
            put("made by a controller")(tx).unwrap();
        }
        None
    });
    writer.submit(put("a")).await.unwrap().unwrap();
    assert_eq!(names(&writer.state()), ["a", "made by a controller"]);
    let version = writer.state().version;
    writer.submit(|_: &mut Tx| Ok::<(), String>(())).await.unwrap().unwrap();
    assert_eq!(writer.state().version, version, "nothing touched, nothing published");
}

fn stopped_task(id: &str) -> Task {
    let world = json!({"account": "123456789012", "region": "eu-central-1"});
    let task = json!({
        "id": id,
        "cluster": {"world": world, "name": "c"},
        "definition": {"world": world, "family": "f", "revision": 1},
        "group": "family:f",
        "launch": {"kind": "Ec2"},
        "overrides": {},
        "wanted": {"cpu_units": 0, "memory_mib": 0, "ports": []},
        "desired": "Stopped",
        "last": "Stopped",
        "containers": [],
        "health": "Unknown",
        "stop": {"reason": "Essential container in task exited"},
        "times": {"created": 0},
        "connected": true,
        "enable_execute_command": false,
        "tags": [],
        "version": 1,
    });
    serde_json::from_value(task).unwrap()
}

#[tokio::test]
async fn stopped_tasks_share_what_they_say_alike() {
    let writer = spawn(|_| None);
    for id in ["a", "b"] {
        let run = move |tx: &mut Tx| {
            tx.put(stopped_task(id));
            Ok::<(), String>(())
        };
        writer.submit(run).await.unwrap().unwrap();
    }
    let state = writer.state();
    let [a, b] = ["a", "b"].map(|id| state.tasks.get(&id.into()).unwrap());
    assert_eq!(**a, stopped_task("a"), "it is the same as before");
    assert!(Arc::ptr_eq(&a.group, &b.group) && Arc::ptr_eq(&a.overrides, &b.overrides));
    let reason = |task: &Task| task.stop.clone().unwrap().reason;
    assert!(Arc::ptr_eq(&reason(a), &reason(b)));
}

#[tokio::test]
async fn a_controller_that_panics_over_a_request_keeps_it_out() {
    let writer = spawn(|tx| {
        assert!(!tx.log_streams.contains(&key("poison")), "a bug, which this test is about");
        None
    });
    assert!(matches!(writer.submit(put("poison")).await, Err(Error::Panicked)));
    writer.submit(put("fine")).await.unwrap().unwrap();
    assert_eq!(names(&writer.state()), ["fine"]);
}

#[tokio::test]
async fn controllers_run_again_when_they_asked_to() {
    let clock = Arc::new(AtomicI64::new(0));
    let ticking = clock.clone();
    let start = Instant::now();
    let after = |tx: &mut Tx| {
        if tx.now.0 >= 30 && tx.log_streams.is_empty() {
            put("timer")(tx).unwrap();
        }
        tx.log_streams.is_empty().then_some(Timestamp(30))
    };
    let hooks = Hooks {
        now: Box::new(move || {
            ticking.store(start.elapsed().as_millis() as i64, Ordering::Relaxed);
            Timestamp(ticking.load(Ordering::Relaxed))
        }),
        ..hooks(after)
    };
    let writer = Writer::spawn(Engine::Memory(Memory::default()), State::default(), hooks).unwrap();
    let (state, mut feed) = writer.follow();
    if state.version == 0 {
        feed.next().await.unwrap();
    }
    assert!(clock.load(Ordering::Relaxed) >= 30);
    assert_eq!(names(&writer.state()), ["timer"]);
}

/// Returns the names of the streams in a commit that a follower was told of; None for a state to
/// begin with.
fn told(news: &News) -> Option<Vec<String>> {
    let News::Commit(commit) = news else { return None };
    let name = |key: &RowKey| match key {
        RowKey::LogStream(key) => key.name.to_string(),
        other => format!("{other:?}"),
    };
    Some(commit.touched.iter().map(name).collect())
}

#[tokio::test]
async fn followers_are_told_what_each_commit_touched() {
    let writer = spawn(|tx| {
        if tx.take_fresh().contains(&RowKey::LogStream(key("a"))) {
            put("made by a controller")(tx).unwrap();
        }
        None
    });
    writer.submit(put("before")).await.unwrap().unwrap();
    let (state, mut feed) = writer.follow();
    assert_eq!(names(&state), ["before"]);
    writer.submit(put("a")).await.unwrap().unwrap();
    let news = feed.next().await.unwrap();
    assert_eq!(told(&news).unwrap(), ["a", "made by a controller"]);
    assert_eq!(names(news.state()), ["a", "before", "made by a controller"]);
    drop(writer);
    assert!(feed.next().await.is_none(), "nothing comes any more");
}

#[tokio::test]
async fn leases_alone_are_told_to_nobody() {
    let writer = spawn(|_| None);
    let (_, mut feed) = writer.follow();
    let lease = |tx: &mut Tx| {
        tx.put(model::host::Lease { host: "h".into(), until: Timestamp(9) });
        Ok::<(), String>(())
    };
    writer.submit(lease).await.unwrap().unwrap();
    assert_eq!(writer.state().leases.len(), 1);
    writer.submit(put("a")).await.unwrap().unwrap();
    assert_eq!(told(&feed.next().await.unwrap()).unwrap(), ["a"]);
}

#[tokio::test]
async fn a_follower_that_is_too_slow_begins_anew() {
    let writer = spawn(|_| None);
    let (_, mut feed) = writer.follow();
    // The last of them may be answered and not told yet.
    let commits = MAX_BEHIND + 2;
    for number in 0..commits {
        writer.submit(put(&format!("{number:04}"))).await.unwrap().unwrap();
    }
    let news = feed.next().await.unwrap();
    assert_eq!(told(&news), None);
    assert_eq!(news.state().log_streams.len(), commits);
    writer.submit(put("last")).await.unwrap().unwrap();
    assert_eq!(told(&feed.next().await.unwrap()).unwrap(), ["last"], "the rest was no news");
}

#[test]
fn callers_are_answered_before_followers_are_woken() {
    let published = Arc::new(ArcSwap::default());
    let (publisher, source) = feed(published.clone());
    let (state, mut follower) = source.follow();
    let mut work = Work {
        engine: Engine::Memory(Memory::default()),
        state,
        hooks: hooks(|_| None),
        published,
        publisher,
        doubted: false,
        texts: Texts::default(),
    };
    let (asked, answered) = std::sync::mpsc::channel();
    let run: Run = Box::new(move |tx| {
        put("a")(tx).unwrap();
        let answer = move |outcome: Result<(), Error>| {
            outcome.unwrap();
            let mut next = pin!(follower.next());
            let next = next.as_mut().poll(&mut Context::from_waker(Waker::noop()));
            asked.send(next.is_ready()).unwrap();
        };
        Ran { keep: true, answer: Box::new(answer) }
    });
    let permit = Arc::new(Semaphore::new(1)).try_acquire_owned().unwrap();
    work.batch(Some(Request { run, permit }), &channel().1);
    assert_eq!(answered.recv(), Ok(false));
}

#[test]
fn a_row_of_an_unknown_table_is_refused_by_name() {
    let mut memory = Memory::default();
    memory.rows.insert((250, b"\"x\"".to_vec()), b"{}".to_vec());
    let error = load(&Engine::Memory(memory)).unwrap_err().to_string();
    assert_eq!(
        error,
        "reading the stored row \"x\" of table 250: there is no such table in this version; start \
         the version of Gantry that wrote it"
    );
}
