//! Lifecycle policies: put, get and delete them, and preview their effect.
//! `control::registry::lifecycle` decides which images expire.

use std::collections::BTreeMap;

use api::ecr::{
    DeleteLifecyclePolicyRequest, DeleteLifecyclePolicyResponse, GetLifecyclePolicyPreviewRequest,
    GetLifecyclePolicyPreviewResponse, GetLifecyclePolicyRequest, GetLifecyclePolicyResponse,
    ImageActionType, LifecyclePolicyPreviewResult, LifecyclePolicyPreviewStatus,
    LifecyclePolicyPreviewSummary, LifecyclePolicyRuleAction, LifecyclePolicyStorageClass,
    PutLifecyclePolicyRequest, PutLifecyclePolicyResponse, StartLifecyclePolicyPreviewRequest,
    StartLifecyclePolicyPreviewResponse, TagStatus, error,
};
use api::{Fault, Timestamp};
use control::registry;
use control::registry::lifecycle::{Candidate, candidates, expiring};
use model::registry::{Lifecycle, LifecyclePolicy, LifecyclePreview, Repository};
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;

use super::page::{self, Window};
use super::{batch, name};
use crate::operation::Desk;

mod document;

pub use document::read;

/// The time for which the result of a preview is available.
const PREVIEW_MS: i64 = 24 * 60 * 60 * 1_000;

pub fn put(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutLifecyclePolicyRequest,
) -> Result<PutLifecyclePolicyResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let key = name::of_request(tx, desk, registry, &input.repository_name)?.key.clone();
    let policy = read(&input.lifecycle_policy_text)?;
    let lifecycle = registry::begin_lifecycle(tx, policy);
    tx.edit::<Repository>(&key, |row| row.lifecycle = Some(lifecycle));
    Ok(PutLifecyclePolicyResponse {
        registry_id: Some(key.world.account.to_string()),
        repository_name: Some(key.name.to_string()),
        lifecycle_policy_text: Some(input.lifecycle_policy_text),
    })
}

pub fn get(
    state: &State,
    desk: &Desk<'_>,
    input: GetLifecyclePolicyRequest,
) -> Result<GetLifecyclePolicyResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let row = name::of_request(state, desk, registry, &input.repository_name)?;
    let lifecycle = of_repository(row)?;
    Ok(GetLifecyclePolicyResponse {
        registry_id: Some(row.key.world.account.to_string()),
        repository_name: Some(row.key.name.to_string()),
        lifecycle_policy_text: Some(lifecycle.policy.text.to_string()),
        // ECR reports 1970 for a policy that has not run yet.
        last_evaluated_at: Some(lifecycle.evaluated_at.unwrap_or(Timestamp(0))),
    })
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteLifecyclePolicyRequest,
) -> Result<DeleteLifecyclePolicyResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let row = name::of_request(tx, desk, registry, &input.repository_name)?.clone();
    let lifecycle = of_repository(&row)?;
    tx.edit::<Repository>(&row.key, |row| row.lifecycle = None);
    Ok(DeleteLifecyclePolicyResponse {
        registry_id: Some(row.key.world.account.to_string()),
        repository_name: Some(row.key.name.to_string()),
        lifecycle_policy_text: Some(lifecycle.policy.text.to_string()),
        last_evaluated_at: Some(lifecycle.evaluated_at.unwrap_or(Timestamp(0))),
    })
}

fn of_repository(row: &Repository) -> Result<&Lifecycle, Fault> {
    row.lifecycle.as_ref().ok_or_else(|| {
        let message = format!(
            "Lifecycle policy does not exist for the repository with name '{}' in the registry \
             with id '{}'",
            row.key.name, row.key.world.account
        );
        Fault::modelled(&error::LifecyclePolicyNotFoundException, message)
    })
}

pub fn start_preview(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: StartLifecyclePolicyPreviewRequest,
) -> Result<StartLifecyclePolicyPreviewResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let row = name::of_request(tx, desk, registry, &input.repository_name)?.clone();
    let policy: LifecyclePolicy = match input.lifecycle_policy_text {
        Some(text) => read(&text)?,
        None => of_repository(&row)?.policy.clone(),
    };
    let text = policy.text.to_string();
    tx.put(LifecyclePreview { repository: row.key.clone(), policy, started_at: tx.now });
    Ok(StartLifecyclePolicyPreviewResponse {
        registry_id: Some(row.key.world.account.to_string()),
        repository_name: Some(row.key.name.to_string()),
        lifecycle_policy_text: Some(text),
        status: Some(LifecyclePolicyPreviewStatus::InProgress),
    })
}

pub fn preview(
    state: &State,
    desk: &Desk<'_>,
    input: GetLifecyclePolicyPreviewRequest,
) -> Result<GetLifecyclePolicyPreviewResponse, Fault> {
    let window = Window::of(desk, &input, input.max_results, input.next_token.as_deref())?;
    let registry = input.registry_id.as_deref();
    let repository = name::of_request(state, desk, registry, &input.repository_name)?;
    let key = &repository.key;
    let preview = state.lifecycle_previews.get(key).ok_or_else(|| no_preview(repository))?;
    let is_over = desk.now.0 - preview.started_at.0 > PREVIEW_MS;
    let images = match is_over {
        true => Vec::new(),
        false => candidates(state, key, &desk.settings.home()),
    };
    let by_digest: BTreeMap<Digest, &Candidate> =
        images.iter().map(|image| (image.digest, image)).collect();
    let gone = expiring(&preview.policy.rules, &images, desk.now);
    let count = i32::try_from(gone.len()).unwrap_or(i32::MAX);
    let asked = asked(state, repository, &input)?;
    let tag_status = input.filter.and_then(|it| it.tag_status);
    let shown = gone.into_iter().enumerate().filter_map(|(place, (digest, by))| {
        let image = by_digest.get(&digest)?;
        let is_tagged = !image.tags.is_empty();
        let is_asked = asked.as_ref().is_none_or(|asked| asked.contains(&digest));
        let fits = match tag_status {
            Some(TagStatus::Tagged) => is_tagged,
            Some(TagStatus::Untagged) => !is_tagged,
            Some(TagStatus::Any) | None => true,
        };
        (is_asked && fits).then(|| (place, result(image, by)))
    });
    let page = page::of(shown, |(place, _)| format!("{place:010}"), &window);
    Ok(GetLifecyclePolicyPreviewResponse {
        registry_id: Some(key.world.account.to_string()),
        repository_name: Some(key.name.to_string()),
        lifecycle_policy_text: Some(preview.policy.text.to_string()),
        status: Some(match is_over {
            true => LifecyclePolicyPreviewStatus::Expired,
            false => LifecyclePolicyPreviewStatus::Complete,
        }),
        next_token: page.next_token,
        preview_results: Some(page.items.into_iter().map(|(_, result)| result).collect()),
        summary: Some(LifecyclePolicyPreviewSummary {
            expiring_image_total_count: Some(count),
            transitioning_image_total_counts: None,
        }),
    })
}

/// Returns the images that the request names; None when it names none and means all. Images that do
/// not exist are skipped: the model has no error for them.
fn asked(
    state: &State,
    repository: &Repository,
    input: &GetLifecyclePolicyPreviewRequest,
) -> Result<Option<Vec<Digest>>, Fault> {
    let Some(ids) = &input.image_ids else { return Ok(None) };
    let rows = ids.iter().map(|id| batch::if_there(state, &repository.key, id));
    let rows: Vec<_> = rows.collect::<Result<_, Fault>>()?;
    Ok(Some(rows.into_iter().flatten().map(|row| row.digest).collect()))
}

fn no_preview(row: &Repository) -> Fault {
    let message = format!(
        "Lifecycle policy preview does not exist for the repository with name '{}' in the \
         registry with id '{}'",
        row.key.name, row.key.world.account
    );
    Fault::modelled(&error::LifecyclePolicyPreviewNotFoundException, message)
}

fn result(image: &Candidate, by: i32) -> LifecyclePolicyPreviewResult {
    LifecyclePolicyPreviewResult {
        image_tags: Some(image.tags.iter().map(ToString::to_string).collect()),
        image_digest: Some(image.digest.to_string()),
        image_pushed_at: Some(image.pushed_at),
        action: Some(LifecyclePolicyRuleAction {
            r#type: Some(ImageActionType::Expire),
            target_storage_class: None,
        }),
        applied_rule_priority: Some(by),
        storage_class: Some(LifecyclePolicyStorageClass::Standard),
    }
}
