//! The control plane at work: one batch, its pass, the laws on what it committed, a possible crash
//! before or after, and the replies.

use std::collections::BTreeSet;

use api::Timestamp;
use control::assign::{self, Concerned, Sent, Touched};
use model::id::HostId;
use model::link::{ToAgent, Welcome};
use model::looks;
use model::state::{RowKey, State};
use model::tx::{Committed, Tx};

use super::World;
use crate::event::{Event, MachineAt};
use crate::laws::{self, Law, Verdict, Violation};
use crate::link::{Link, Way};
use crate::plant::{self, Life, Plant};
use crate::region::{Reply, Said, durable_part};
use crate::users::ACCOUNTS;

/// The longest and the shortest sleep of the writer.
const MAX_SLEEP_MS: i64 = 30_000;
const MIN_SLEEP_MS: i64 = 5;
/// Laws that cost as much as everything else together are checked once in so many commits.
const COSTLY_EVERY: u64 = 16;
/// The longest time of a restart.
const LONGEST_OUTAGE_MS: i64 = 25_000;

impl World {
    /// Commits the writer's batch with all waiting requests.
    pub(crate) fn commit(&mut self) -> Verdict {
        if !self.region.up {
            return Ok(());
        }
        let now = self.region.now(self.queue.now_ms);
        let before = self.region.state.clone();
        let mut tx = Tx::begin(&before, now, self.dice.seed());
        let mut replies = Vec::new();
        self.looks = 0;
        let batch = std::mem::take(&mut self.region.inbox);
        for said in &batch {
            replies.push(self.take(&mut tx, said)?);
        }
        let between = tx.state().clone();
        if self.plant != Some(Plant::NoPulse) {
            self.region.pulse.forgive(&mut tx, &self.region.settings);
        }
        let life = if self.region.started { Life::Later } else { Life::First };
        let pass = || plant::pass(&mut tx, &self.region.settings, life, self.plant);
        let (wake, looks) = looks::during(pass);
        self.looks += looks;
        let done = tx.finish();
        self.judge_looks(life, replies.len(), &done.touched)?;
        let is_storm = self.weather.control_dies > 0;
        if is_storm && !done.changes.is_empty() && self.dice.per_mille(self.weather.control_dies) {
            let stored = self.dice.coin();
            self.judge(&before, &between, &done, now)?;
            if stored {
                self.keep(done);
            }
            return self.control_dies(if stored { "after" } else { "before" });
        }
        self.region.started = true;
        let mut concerned = Concerned::default();
        if !done.touched.is_empty() {
            self.judge(&before, &between, &done, now)?;
            let has_news = done.touched.iter().any(RowKey::is_durable);
            if has_news {
                concerned = self.concerned(&before, &done);
            }
            self.keep(done);
            if has_news {
                self.judge_rest(now)?;
            }
        }
        self.let_go(&batch);
        for reply in replies {
            self.answer(reply)?;
        }
        self.end_dead_links();
        self.send_assignments(concerned);
        self.judge_links()?;
        self.sleep(now, wake);
        Ok(())
    }

    fn take(&mut self, tx: &mut Tx, said: &Said) -> Result<Reply, Violation> {
        let mut inner = tx.nested();
        let (outcome, looks) = looks::during(|| self.region.take(&mut inner, said));
        self.looks += looks;
        match outcome {
            Ok(reply) => {
                if let Some(account) = said.account() {
                    self.count(Law::AccountsSeeTheirOwn);
                    if self.plant == Some(Plant::Trespass) {
                        plant::trespass(&mut inner, account);
                    }
                    laws::changes_stay_at_home(account, tx, &inner, inner.touched())?;
                }
                tx.adopt(inner);
                Ok(reply)
            }
            Err(fault) => {
                Ok(Reply::Refused { code: fault.code.into_owned(), message: fault.message })
            }
        }
    }

    /// Checks law 24. The first pass of a process looks at all tasks and services, and other planted
    /// bugs look for the rows that they spoil.
    fn judge_looks(&mut self, life: Life, messages: usize, touched: &BTreeSet<RowKey>) -> Verdict {
        let is_counted = self.has_ballast && looks::taken() > 0;
        if life == Life::First || !is_counted || !matches!(self.plant, None | Some(Plant::Scan)) {
            return Ok(());
        }
        self.count(Law::CommitsLookAtWhatTheyTouch);
        laws::commits_look_at_what_they_touch(self.looks, messages + touched.len())
    }

    pub(crate) fn keep(&mut self, done: Committed) {
        for change in &done.changes {
            self.trace.mix(&change.key);
            self.trace.mix(change.value.as_deref().unwrap_or_default());
        }
        self.region.store(done.changes);
        self.region.state = done.state;
        self.region.commits += 1;
    }

    /// Checks the laws of every commit.
    fn judge(
        &mut self,
        before: &State,
        between: &State,
        done: &Committed,
        now: Timestamp,
    ) -> Verdict {
        if !done.touched.iter().any(RowKey::is_durable) {
            return Ok(());
        }
        let (after, touched) = (&done.state, &done.touched);
        self.judge_content(after, touched)?;
        self.count(Law::DeploymentsKeepTheirBounds);
        self.judge_silence(before, after, touched)?;
        let settings = &self.region.settings;
        laws::deployments_keep_their_bounds(between, after, touched, now, settings)?;
        self.count(Law::NoInstanceHoldsMoreThanItHas);
        laws::no_instance_holds_more_than_it_has(after)?;
        self.count(Law::StatusesAndRevisionsNeverGoBack);
        laws::statuses_never_go_back(before, after, touched)?;
        self.count(Law::NoAddressOrPortIsHeldTwice);
        laws::no_address_or_port_is_held_twice(after, &self.forgetful())?;
        self.count(Law::OnlyTasksThatAreUpAreReached);
        laws::only_tasks_that_are_up_are_reached(after)?;
        self.count(Law::RowsReferToRowsThatExist);
        laws::rows_refer_to_rows_that_exist(after, touched)?;
        self.count(Law::TasksRunWhatIsPinned);
        laws::tasks_run_what_is_pinned(before, after, touched)?;
        self.count(Law::WhatRunsFailsByItsHealth);
        laws::what_runs_fails_by_its_health(before, after, touched)?;
        self.count(Law::WhatFailsIsReplacedOnce);
        laws::what_fails_is_replaced_once(between, after, touched)?;
        self.count(Law::EveryShortfallHasAReason);
        laws::every_shortfall_has_a_reason(after, touched, now)
    }

    /// Checks law 19.
    fn judge_silence(
        &mut self,
        before: &State,
        after: &State,
        touched: &BTreeSet<RowKey>,
    ) -> Verdict {
        let now_ms = self.region.awake_ms(self.queue.now_ms);
        for key in touched {
            let RowKey::Host(id) = key else { continue };
            let was = before.hosts.get(id).is_some_and(|host| host.connected);
            let is = after.hosts.get(id).is_some_and(|host| host.connected);
            let machine = self.machines.iter().find(|machine| machine.id == *id);
            if let Some(machine) = machine.filter(|_| was && !is) {
                let silent_ms = now_ms - machine.heard_ms;
                self.count(Law::HostsAreGivenUpForSilence);
                laws::hosts_are_given_up_for_silence(id, silent_ms, &self.region.settings)?;
            }
        }
        Ok(())
    }

    /// Checks the laws on the region as it is now.
    fn judge_rest(&mut self, now: Timestamp) -> Verdict {
        let is_costly = self.region.commits.is_multiple_of(COSTLY_EVERY);
        if !Plant::is_restless(self.plant) {
            self.count(Law::NothingHappensWithoutInput);
            self.judge_idleness(now, Life::Later)?;
            if is_costly {
                self.judge_idleness(now, Life::Idle)?;
            }
        }
        if is_costly {
            self.count(Law::EveryRunningTaskIsAssignedOnce);
            laws::every_running_task_is_assigned_once(&self.region.state)?;
            self.judge_references()?;
            self.judge_replay()?;
        }
        Ok(())
    }

    /// Law 7, of all rows: what refers to a row is not touched when that goes.
    pub(super) fn judge_references(&mut self) -> Verdict {
        self.count(Law::RowsReferToRowsThatExist);
        let state = &self.region.state;
        laws::rows_refer_to_rows_that_exist(state, &state.keys())
    }

    /// Laws 22, 23 and 28.
    fn judge_links(&mut self) -> Verdict {
        if !self.region.commits.is_multiple_of(COSTLY_EVERY) {
            return Ok(());
        }
        let (mut told_of, mut held, mut enforced) = (0, 0, 0);
        let (state, home) = (&self.region.state, &self.region.settings.account);
        for (host, link) in &self.region.links.up {
            if let (Some(told), 0) = (&link.sent, link.unseen) {
                told_of += 1;
                laws::agents_are_told_what_changed(state, host, told, home)?;
            }
            let machine = &self.machines[link.at];
            let now_ms = self.queue.now_ms;
            let awake = machine.blocked_until_ms.max(machine.paused_until_ms) < now_ms;
            let arrived = awake && self.region.links.has_arrived(link.generation, now_ms);
            let is_whole = arrived && machine.connection == Some(link.generation) && machine.told;
            if let (Some(told), Some(agent), true) = (&link.sent, &machine.agent, is_whole) {
                held += 1;
                laws::agents_hold_what_they_were_told(host, told, agent)?;
                if link.unseen == 0 {
                    enforced += 1;
                    laws::hosts_enforce_their_groups(state, host, &machine.secured)?;
                }
            }
        }
        (0..told_of).for_each(|_| self.count(Law::AgentsAreToldWhatChanged));
        (0..held).for_each(|_| self.count(Law::AgentsHoldWhatTheyWereTold));
        (0..enforced).for_each(|_| self.count(Law::HostsEnforceTheirGroups));
        Ok(())
    }

    fn judge_idleness(&self, now: Timestamp, life: Life) -> Verdict {
        let before = &self.region.state;
        let mut tx = Tx::begin(before, now, [255; 32]);
        plant::pass(&mut tx, &self.region.settings, life, self.plant);
        let done = tx.finish();
        laws::nothing_happens_without_input(before, &done.state, &done.touched)
    }

    pub(super) fn judge_replay(&mut self) -> Verdict {
        self.count(Law::ReplayGivesTheSameState);
        let unreadable = |what| Violation { law: Law::ReplayGivesTheSameState, what };
        let stored = self.region.stored().map_err(unreadable)?;
        laws::replay_gives_the_same_state(&stored, &durable_part(&self.region.state))
    }

    fn forgetful(&self) -> BTreeSet<HostId> {
        let forgot = self.machines.iter().filter(|machine| machine.forgot);
        forgot.map(|machine| machine.id.clone()).collect()
    }

    fn answer(&mut self, reply: Reply) -> Verdict {
        match reply {
            Reply::Answered { account, text } => {
                self.trace.mix(text.as_bytes());
                self.count(Law::AccountsSeeTheirOwn);
                laws::answers_name_no_other_account(&account, &ACCOUNTS, &text)
            }
            Reply::Refused { code, message } => {
                self.trace.note(self.queue.now_ms, format_args!("refused: {code}: {message}"));
                Ok(())
            }
            Reply::Welcome { at, generation } => {
                self.welcome(at, generation);
                Ok(())
            }
            Reply::SentAway { at, generation } => {
                let refused =
                    ToAgent::Refused { why: "sent away".into(), again_ms: None, given_up: false };
                self.send(at, generation, refused);
                Ok(())
            }
            Reply::GivenUp { host } => {
                self.hang_up(&host);
                Ok(())
            }
            Reply::Nothing => Ok(()),
        }
    }

    fn welcome(&mut self, at: MachineAt, generation: u64) {
        let host = self.machines[at].id.clone();
        self.machines[at].heard_ms = self.region.awake_ms(self.queue.now_ms);
        let older = self.region.links.up.insert(
            host,
            Link { at, generation, sent: None, unseen: 0, heard: true, quiet: false },
        );
        if let Some(older) = older.filter(|older| older.generation != generation) {
            self.region.links.forget(older.generation);
            let event =
                Event::Disconnected { at, generation: older.generation, unless_welcomed: false };
            self.queue.after(1, event);
        }
        self.queue.after(0, Event::Look { at, generation });
        let alive_every_ms = (self.region.settings.host_lease_ms / 4).unsigned_abs();
        self.send(at, generation, ToAgent::Welcome(Welcome { alive_every_ms }));
    }

    /// Ends the links of hosts that were given up.
    fn end_dead_links(&mut self) {
        let hosts = &self.region.state.hosts;
        let dead = |host: &&HostId| !hosts.get(host).is_some_and(|row| row.connected);
        let dead: Vec<HostId> = self.region.links.up.keys().filter(dead).cloned().collect();
        dead.iter().for_each(|host| self.hang_up(host));
    }

    /// Ends the control plane's link of a host.
    fn hang_up(&mut self, host: &HostId) {
        if self.plant == Some(Plant::DeadLinks) {
            return;
        }
        let Some(Link { at, generation, .. }) = self.region.links.up.remove(host) else { return };
        self.region.links.forget(generation);
        let delay = self.way_ms(at, generation, Way::ToAgent);
        let event = Event::Disconnected { at, generation, unless_welcomed: false };
        self.queue.after(delay, event);
    }

    /// The hosts and security groups that a commit concerns.
    fn concerned(&self, before: &State, done: &Committed) -> Concerned {
        let is_lost = self.plant == Some(Plant::LostWake)
            && done.touched.iter().any(|key| matches!(key, RowKey::Service(_)));
        if is_lost {
            return Concerned::default();
        }
        assign::concerned(before, &done.state, &done.touched)
    }

    /// Tells new agents all, and has the other links look at what changed for their hosts.
    fn send_assignments(&mut self, mut concerned: Concerned) {
        let home = &self.region.settings.account;
        let (state, links) = (&self.region.state, &mut self.region.links.up);
        let (mut news, mut looks) = (Vec::new(), Vec::new());
        for (host, link) in links.iter_mut() {
            let tasks = concerned.hosts.remove(host);
            let Some(sent) = &link.sent else {
                let whole = assign::assignment(state, host, None, home);
                link.sent = Some(Sent::default().after(&whole));
                news.push((link.at, link.generation, whole));
                continue;
            };
            let is_told = self.plant != Some(Plant::Strangers);
            let groups: Vec<_> = sent.security.groups().filter(|_| is_told).collect();
            let has_news = groups.iter().any(|group| concerned.groups.contains_key(*group));
            if has_news || tasks.is_some() {
                let tasks = tasks.unwrap_or_default();
                let mut touched = Touched { tasks, ..Touched::default() };
                groups.iter().for_each(|group| touched.add(concerned.touched(group)));
                link.unseen += 1;
                looks.push((link.at, link.generation, touched));
            }
        }
        for (at, generation, assignment) in news {
            self.send(at, generation, ToAgent::Assignment(assignment));
        }
        for (at, generation, touched) in looks {
            let delay = self.dice.between(0, self.weather.feed_ms);
            self.queue.after(delay, Event::Tell { at, generation, touched });
        }
    }

    /// Tells an agent what changed of `touched`. The region may be ahead of the commit that its link
    /// was woken for.
    pub(crate) fn tell_changes(
        &mut self,
        at: MachineAt,
        generation: u64,
        touched: &Touched,
    ) -> Verdict {
        let home = &self.region.settings.account;
        let (state, host) = (&self.region.state, &self.machines[at].id);
        let link = self.region.links.up.get_mut(host);
        let Some(link) = link.filter(|link| link.generation == generation) else { return Ok(()) };
        link.unseen -= 1;
        let Some(sent) = &link.sent else { return Ok(()) };
        let Some(mut changes) = assign::changes(state, host, touched, sent, home) else {
            return Ok(());
        };
        if self.plant == Some(Plant::AheadOfItself) {
            changes.version = state.version.max(sent.version);
        }
        link.sent = Some(sent.clone().after(&changes));
        self.send(at, generation, ToAgent::Assignment(changes));
        Ok(())
    }

    fn send(&mut self, at: MachineAt, generation: u64, message: ToAgent) {
        let delay = self.way_ms(at, generation, Way::ToAgent);
        let message = Box::new(message);
        let is_assignment = matches!(*message, ToAgent::Assignment(_));
        if is_assignment && self.dice.per_mille(self.weather.doubled) {
            let message = message.clone();
            self.queue.after(delay, Event::ToAgent { at, generation, message });
        }
        self.queue.after(delay, Event::ToAgent { at, generation, message });
    }

    /// Returns the delay of a message that is sent now.
    pub(super) fn way_ms(&mut self, at: MachineAt, generation: u64, way: Way) -> i64 {
        let now = self.queue.now_ms;
        let earliest = self.machines[at].blocked_until_ms.max(now);
        let arrives = earliest + self.dice.between(0, self.weather.message_ms);
        self.region.links.arrival(generation, way, arrives) - now
    }

    fn sleep(&mut self, now: Timestamp, wake: Option<Timestamp>) {
        self.region.wake += 1;
        let left_ms = wake.map_or(MAX_SLEEP_MS, |at| at.0.saturating_sub(now.0));
        let left_ms = left_ms.clamp(MIN_SLEEP_MS, MAX_SLEEP_MS);
        self.queue.after(left_ms, Event::ControlWake(self.region.wake));
    }

    /// Kills the control plane's process; changes that were not stored are lost.
    pub(super) fn control_dies(&mut self, when: &str) -> Verdict {
        self.trace.note(self.queue.now_ms, format_args!("the control plane dies {when} a commit"));
        self.judge_replay()?;
        let generations: Vec<(MachineAt, u64)> =
            self.region.links.up.values().map(|link| (link.at, link.generation)).collect();
        self.region.crash(self.queue.now_ms);
        for (at, generation) in generations {
            let delay = self.dice.between(0, 2_000);
            let event = Event::Disconnected { at, generation, unless_welcomed: false };
            self.queue.after(delay, event);
        }
        let outage = self.dice.between(100, LONGEST_OUTAGE_MS);
        self.queue.after(outage, Event::ControlUp);
        Ok(())
    }

    pub(super) fn control_up(&mut self) -> Verdict {
        if self.region.up {
            return Ok(());
        }
        self.trace.note(self.queue.now_ms, format_args!("the control plane is back"));
        let unreadable = |what| Violation { law: Law::ReplayGivesTheSameState, what };
        self.region.restart(self.queue.now_ms).map_err(unreadable)?;
        self.commit()
    }
}
