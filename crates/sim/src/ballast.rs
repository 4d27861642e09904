//! Rows that nobody has to look at: what a region has gathered over the years. A commit that looks
//! at them costs more the older its region is, which law 24 forbids.

use api::Timestamp;
use api::ecs::TaskOverride;
use control::task::{self, NewTask};
use model::definition::{Definition, DefinitionStatus, Family};
use model::id::{AccountId, ClusterKey, LogGroupKey, RepositoryKey};
use model::logs::LogGroup;
use model::registry::Repository;
use model::task::{Desired, LastStatus, Launch, LaunchKind, Stop};
use model::tx::Tx;

use crate::place::world_of;
use crate::users::ACCOUNTS;

/// One seed in so many has ballast: the other laws look at all rows of each commit.
const SEEDS: u64 = 4;
/// Rows of each kind, of one account.
const ROWS: usize = 600;

/// Returns true if the region of the seed has ballast.
pub(crate) fn is_in(seed: u64) -> bool {
    seed.is_multiple_of(SEEDS)
}

/// Adds the rows, beside those that the users begin with: tasks that have stopped and are kept,
/// definitions that nothing runs, log groups and repositories.
pub(crate) fn add(tx: &mut Tx) {
    for account in ACCOUNTS.map(AccountId::from) {
        let world = world_of(&account);
        let known = tx.definitions.iter().find(|row| row.key.world == world);
        let Some(known) = known.cloned() else { continue };
        for number in 0..ROWS {
            old_task(tx, &known);
            let mut old = Definition::clone(&known);
            old.key.family = format!("old-{number:04}").into();
            old.status = DefinitionStatus::Inactive;
            tx.put(Family { key: old.key.family_key(), last_revision: old.key.revision });
            tx.put(old);
            let key = LogGroupKey { world: world.clone(), name: format!("old/{number}").into() };
            let created_at = tx.now;
            tx.put(LogGroup { key, created_at, retention_days: None, tags: Default::default() });
            tx.put(Repository {
                key: RepositoryKey { world: world.clone(), name: format!("old/{number}").into() },
                created_at,
                mutability: Default::default(),
                scan_on_push: false,
                policy: None,
                lifecycle: None,
                tags: Default::default(),
            });
        }
    }
}

/// Adds a task that ended before the region's first day.
fn old_task(tx: &mut Tx, definition: &Definition) {
    let cluster = ClusterKey { world: definition.key.world.clone(), name: "default".into() };
    let from = NewTask {
        cluster: &cluster,
        definition,
        overrides: &TaskOverride::default(),
        pinned: &Default::default(),
        group: "old".into(),
        started_by: None,
        service: None,
        launch: Launch { kind: LaunchKind::Ec2, platform_version: None, capacity_provider: None },
        enable_execute_command: false,
        tags: Vec::new(),
    };
    let mut row = task::new(&mut tx.random, Timestamp(0), from);
    row.desired = Desired::Stopped;
    row.last = LastStatus::Stopped;
    row.stop = Some(Stop { code: None, reason: "it is long over".into() });
    tx.put(row);
}
