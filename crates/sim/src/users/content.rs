//! Users with content: they push images, put objects, and begin the streams of logs anew.

use api::Service;
use model::id::{AccountId, RepositoryKey, Text};
use model::state::State;
use oci::digest::Digest;
use oci::manifest::{OCI_INDEX, OCI_MANIFEST};
use serde_json::{Value, json};

use super::{ACCOUNTS, Request};
use crate::dice::Dice;
use crate::parcel::{Deed, Parcel};
use crate::place::world_of;

const REPOSITORIES: [&str; 2] = ["app", "base"];
const KEYS: [&str; 5] = ["a", "b", "c/d", "c/e", "f"];
const TAGS: [&str; 3] = ["latest", "v1", "v2"];
/// The number of different images and objects, so that much is pushed again.
const CONTENTS: usize = 6;
/// The longest time between two requests of one push.
const STEP_MS: i64 = 400;

/// A request, whichever way its content goes.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    Rows(Request),
    Content(Parcel),
}

/// Requests, each with its time after now in milliseconds.
pub(crate) type Plan = Vec<(i64, Asked)>;

/// Returns the requests with which every account's content begins.
pub(crate) fn beginning() -> Vec<Asked> {
    let each = ACCOUNTS.into_iter().flat_map(|account| {
        let account = AccountId::from(account);
        let bucket = Deed::CreateBucket { name: bucket_of(&account) };
        let repositories = REPOSITORIES.map(|name| create(&account, name));
        let bucket = Asked::Content(Parcel { account, deed: bucket });
        repositories.into_iter().chain([bucket])
    });
    each.collect()
}

/// Returns layers that were uploaded long ago, with their repositories.
pub(crate) fn old_layers() -> Vec<(RepositoryKey, String)> {
    let all = ACCOUNTS.into_iter().flat_map(|account| {
        let world = world_of(&account.into());
        let of = RepositoryKey { world, name: REPOSITORIES[0].into() };
        (0..CONTENTS / 2).flat_map(contents).map(move |content| (of.clone(), content))
    });
    all.collect()
}

fn create(account: &AccountId, name: &str) -> Asked {
    rows(account, &api::ecr::SERVICE, "CreateRepository", json!({ "repositoryName": name }))
}

fn rows(
    account: &AccountId,
    service: &'static Service,
    operation: &'static str,
    input: Value,
) -> Asked {
    Asked::Rows(Request { account: account.clone(), service, operation, input })
}

fn bucket_of(account: &AccountId) -> Text {
    format!("bucket-{account}").into()
}

/// Returns the next thing that some user does.
pub(crate) fn next(state: &State, dice: &mut Dice) -> Plan {
    let account = AccountId::from(ACCOUNTS[dice.below(ACCOUNTS.len())]);
    let mut user = User { state, dice, account };
    user.next()
}

struct User<'a> {
    state: &'a State,
    dice: &'a mut Dice,
    account: AccountId,
}

impl User<'_> {
    fn next(&mut self) -> Plan {
        match self.dice.below(100) {
            0..30 => self.push_image(),
            30..40 => self.push_index(),
            40..45 => self.untag(),
            45..50 => self.delete_layer(),
            50..54 => self.mount(),
            54..57 => self.limit_images(),
            57..60 => self.recreate_repository(),
            60..74 => self.put_object(),
            74..82 => self.copy_object(),
            82..90 => self.delete_object(),
            _ => self.recreate_stream(),
        }
    }

    fn repository(&mut self) -> RepositoryKey {
        let name = REPOSITORIES[self.dice.below(REPOSITORIES.len())];
        RepositoryKey { world: world_of(&self.account), name: name.into() }
    }

    fn tag(&mut self) -> Text {
        TAGS[self.dice.below(TAGS.len())].into()
    }

    fn parcel(&self, deed: Deed) -> Asked {
        Asked::Content(Parcel { account: self.account.clone(), deed })
    }

    fn once(&self, deed: Deed) -> Plan {
        vec![(0, self.parcel(deed))]
    }

    fn ecr(&self, operation: &'static str, input: Value) -> Plan {
        vec![(0, rows(&self.account, &api::ecr::SERVICE, operation, input))]
    }

    /// Uploads what the repository lacks, and then the manifest.
    fn push_image(&mut self) -> Plan {
        let (of, number) = (self.repository(), self.dice.below(CONTENTS));
        let (tag, mut at, mut plan) = (self.tag(), 0, Plan::new());
        for content in contents(number) {
            let digest = Digest::of(content.as_bytes());
            if !self.state.repository_layers.contains(&(of.clone(), digest)) {
                at += self.dice.between(0, STEP_MS);
                plan.push((at, self.parcel(Deed::PutLayer { of: of.clone(), content })));
            }
        }
        at += self.dice.between(0, STEP_MS);
        let manifest = manifest(number);
        plan.push((at, self.parcel(Deed::PutImage { of, manifest, tag })));
        plan
    }

    /// Pushes a list of two images that may be there.
    fn push_index(&mut self) -> Plan {
        let (of, first) = (self.repository(), self.dice.below(CONTENTS));
        let both = [first, (first + 1) % CONTENTS].map(manifest);
        let manifests = both.map(|text| part(OCI_MANIFEST, &text));
        let index = json!({ "schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": manifests });
        let (manifest, tag) = (index.to_string(), self.tag());
        self.once(Deed::PutImage { of, manifest, tag })
    }

    fn untag(&mut self) -> Plan {
        let (of, tag) = (self.repository(), self.tag());
        let ids = json!([{ "imageTag": &*tag }]);
        self.ecr("BatchDeleteImage", json!({ "repositoryName": &*of.name, "imageIds": ids }))
    }

    fn some_layer(&mut self) -> Digest {
        let number = self.dice.below(CONTENTS);
        let all = contents(number).map(|content| Digest::of(content.as_bytes()));
        all[self.dice.below(all.len())]
    }

    fn delete_layer(&mut self) -> Plan {
        let (of, digest) = (self.repository(), self.some_layer());
        self.once(Deed::DeleteLayer { of, digest })
    }

    fn mount(&mut self) -> Plan {
        let (from, to, digest) = (self.repository(), self.repository(), self.some_layer());
        self.once(Deed::MountLayer { from, to, digest })
    }

    fn limit_images(&mut self) -> Plan {
        let (of, most) = (self.repository(), self.dice.between(1, 3));
        let rule = json!({
            "rulePriority": 1,
            "selection": {
                "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": most,
            },
            "action": { "type": "expire" },
        });
        let text = json!({ "rules": [rule] }).to_string();
        let input = json!({ "repositoryName": &*of.name, "lifecyclePolicyText": text });
        self.ecr("PutLifecyclePolicy", input)
    }

    fn recreate_repository(&mut self) -> Plan {
        let of = self.repository();
        let input = json!({ "repositoryName": &*of.name, "force": true });
        let mut plan = self.ecr("DeleteRepository", input);
        plan.push((self.dice.between(1, STEP_MS), create(&self.account, &of.name)));
        plan
    }

    /// A bucket, which is now and then another account's.
    fn bucket(&mut self) -> Text {
        let foreign = self.dice.per_mille(100);
        let of = ACCOUNTS.iter().find(|one| foreign == (**one != self.account.as_str()));
        bucket_of(&AccountId::from(of.copied().unwrap_or(ACCOUNTS[0])))
    }

    fn object(&mut self) -> Text {
        KEYS[self.dice.below(KEYS.len())].into()
    }

    fn put_object(&mut self) -> Plan {
        let (bucket, key) = (self.bucket(), self.object());
        // Some objects have the bytes of a layer: whoever names a content keeps it.
        let content = match self.dice.below(CONTENTS) {
            0 => contents(0)[0].clone(),
            number => format!("object {number}"),
        };
        let is_new = self.dice.per_mille(200);
        self.once(Deed::PutObject { bucket, key, content, is_new })
    }

    fn copy_object(&mut self) -> Plan {
        let (bucket, from, to) = (self.bucket(), self.object(), self.object());
        self.once(Deed::CopyObject { bucket, from, to })
    }

    fn delete_object(&mut self) -> Plan {
        let (bucket, key) = (self.bucket(), self.object());
        self.once(Deed::DeleteObject { bucket, key })
    }

    /// Deletes a stream that a task may still write to, and creates it again.
    fn recreate_stream(&mut self) -> Plan {
        let world = world_of(&self.account);
        let live = self.state.tasks.iter().filter(|task| !task.is_stopped());
        let ours = live.filter(|task| task.cluster.world == world);
        let streams: Vec<_> = ours
            .flat_map(|task| task.containers.iter().filter_map(|one| one.log_stream.clone()))
            .collect();
        let Some(key) = self.dice.pick(&streams) else { return Plan::new() };
        let input = json!({ "logGroupName": &*key.group.name, "logStreamName": &*key.name });
        let logs = |operation, input| rows(&self.account, &api::logs::SERVICE, operation, input);
        let pause = self.dice.between(1, STEP_MS);
        vec![(0, logs("DeleteLogStream", input.clone())), (pause, logs("CreateLogStream", input))]
    }
}

/// Returns the contents of an image: its configuration, which is its own, and two layers, which it
/// shares with others.
fn contents(number: usize) -> [String; 3] {
    let (first, second) = (number % 2, number % 3);
    [format!("configuration {number}"), format!("layer {first}"), format!("cover {second}")]
}

fn manifest(number: usize) -> String {
    let [config, layers @ ..] = contents(number);
    let layers = layers.map(|content| part("layer", &content));
    let config = part("configuration", &config);
    json!({ "schemaVersion": 2, "mediaType": OCI_MANIFEST, "config": config, "layers": layers })
        .to_string()
}

fn part(media_type: &str, content: &str) -> Value {
    let digest = Digest::of(content.as_bytes()).to_string();
    json!({ "mediaType": media_type, "digest": digest, "size": content.len() })
}
