//! Lists of images: their identifiers, their details, and the artifacts that refer to one.

use api::Fault;
use api::ecr::{
    ArtifactStatus, ArtifactStatusFilter, DescribeImagesRequest, DescribeImagesResponse,
    ImageDetail, ImageIdentifier, ImageReferrer, ImageStatus, ImageStatusFilter,
    ListImageReferrersRequest, ListImageReferrersResponse, ListImagesRequest, ListImagesResponse,
    TagStatus,
};
use control::registry;
use model::id::RepositoryKey;
use model::registry::RegistryImage;
use model::state::State;
use oci::digest::Digest;

use super::page::{self, Window};
use super::{batch, name, unfit};
use crate::operation::Desk;

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListImagesRequest,
) -> Result<ListImagesResponse, Fault> {
    let window = Window::of(desk, &input, input.max_results, input.next_token.as_deref())?;
    let registry = input.registry_id.as_deref();
    let of = &name::of_request(state, desk, registry, &input.repository_name)?.key;
    let filter = input.filter;
    let tag_status = filter.as_ref().and_then(|it| it.tag_status);
    let status = filter.and_then(|it| it.image_status);
    let images = registry::images_from(state, of, first(&window)).take_while(|_| is_shown(status));
    let ids = images.flat_map(|row| identifiers(state, row));
    let ids = ids.filter(|id| is_of(tag_status, id.image_tag.is_some()));
    let name = |id: &ImageIdentifier| {
        let text = |it: &Option<String>| it.clone().unwrap_or_default();
        format!("{} {}", text(&id.image_digest), text(&id.image_tag))
    };
    let page = page::of(ids, name, &window);
    Ok(ListImagesResponse { image_ids: Some(page.items), next_token: page.next_token })
}

/// Returns the digest that the page before ended with, which may have further tags.
fn first(window: &Window) -> Digest {
    let digest = window.after().split(' ').next().and_then(|text| text.parse().ok());
    digest.unwrap_or(registry::FIRST)
}

/// Returns one identifier for each tag of the image, or one without a tag.
fn identifiers(state: &State, row: &RegistryImage) -> Vec<ImageIdentifier> {
    let tags = registry::tags_of(state, &row.repository, row.digest);
    let ids: Vec<ImageIdentifier> =
        tags.map(|tag| batch::id(row.digest, Some(tag.to_string()))).collect();
    if ids.is_empty() { vec![batch::id(row.digest, None)] } else { ids }
}

fn is_of(status: Option<TagStatus>, is_tagged: bool) -> bool {
    match status {
        Some(TagStatus::Tagged) => is_tagged,
        Some(TagStatus::Untagged) => !is_tagged,
        Some(TagStatus::Any) | None => true,
    }
}

/// Filters by status; Gantry never archives an image.
fn is_shown(status: Option<ImageStatusFilter>) -> bool {
    match status {
        Some(ImageStatusFilter::Archived | ImageStatusFilter::Activating) => false,
        Some(ImageStatusFilter::Active | ImageStatusFilter::Any) | None => true,
    }
}

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeImagesRequest,
) -> Result<DescribeImagesResponse, Fault> {
    let window = Window::of(desk, &input, input.max_results, input.next_token.as_deref())?;
    let registry = input.registry_id.as_deref();
    let of = &name::of_request(state, desk, registry, &input.repository_name)?.key;
    if let Some(ids) = input.image_ids {
        page::not_with(&window, "imageIds")?;
        let rows = ids.iter().map(|id| batch::one(state, of, id));
        let details: Result<Vec<ImageDetail>, Fault> =
            rows.map(|row| row.map(|row| detail(state, of, row))).collect();
        return Ok(DescribeImagesResponse { image_details: Some(details?), next_token: None });
    }
    let filter = input.filter;
    let tag_status = filter.as_ref().and_then(|it| it.tag_status);
    let status = filter.and_then(|it| it.image_status);
    let is_tagged = |row: &RegistryImage| registry::tags_of(state, of, row.digest).next().is_some();
    let rows = registry::images_from(state, of, first(&window)).take_while(|_| is_shown(status));
    let rows = rows.filter(|row| is_of(tag_status, is_tagged(row)));
    let page = page::of(rows, |row| row.digest.to_string(), &window);
    let details = page.items.into_iter().map(|row| detail(state, of, row)).collect();
    Ok(DescribeImagesResponse { image_details: Some(details), next_token: page.next_token })
}

fn detail(state: &State, of: &RepositoryKey, row: &RegistryImage) -> ImageDetail {
    let tags = registry::tags_of(state, of, row.digest);
    let tags: Vec<String> = tags.map(ToString::to_string).collect();
    ImageDetail {
        registry_id: Some(of.world.account.to_string()),
        repository_name: Some(of.name.to_string()),
        image_digest: Some(row.digest.to_string()),
        image_tags: (!tags.is_empty()).then_some(tags),
        image_size_in_bytes: i64::try_from(row.size_bytes).ok(),
        image_pushed_at: Some(row.pushed_at),
        image_manifest_media_type: Some(row.media_type.to_string()),
        artifact_media_type: row.artifact_type.as_ref().map(ToString::to_string),
        last_recorded_pull_time: row.last_pulled_at,
        subject_manifest_digest: row.subject.map(|digest| digest.to_string()),
        image_status: Some(ImageStatus::Active),
        ..ImageDetail::default()
    }
}

pub fn referrers(
    state: &State,
    desk: &Desk<'_>,
    input: ListImageReferrersRequest,
) -> Result<ListImageReferrersResponse, Fault> {
    let window = Window::of(desk, &input, input.max_results, input.next_token.as_deref())?;
    let registry = input.registry_id.as_deref();
    let of = &name::of_request(state, desk, registry, &input.repository_name)?.key;
    let subject = input.subject_id.image_digest.parse().map_err(|error| {
        unfit("subjectId", &format!("{}: {error}", input.subject_id.image_digest))
    })?;
    let filter = input.filter;
    let types = filter.as_ref().and_then(|it| it.artifact_types.clone()).unwrap_or_default();
    let status = filter.and_then(|it| it.artifact_status);
    let is_active =
        !matches!(status, Some(ArtifactStatusFilter::Archived | ArtifactStatusFilter::Activating));
    let fits = |row: &&RegistryImage| {
        let of_type = |wanted: &String| row.artifact_type.as_deref() == Some(wanted);
        is_active && (types.is_empty() || types.iter().any(of_type))
    };
    let rows = registry::referrers_from(state, of, subject, first(&window))
        .filter_map(|digest| state.registry_images.get(&(of.clone(), digest)));
    let rows = rows.map(|row| &**row).filter(fits);
    let page = page::of(rows, |row| row.digest.to_string(), &window);
    Ok(ListImageReferrersResponse {
        referrers: Some(page.items.into_iter().map(referrer).collect()),
        next_token: page.next_token,
    })
}

fn referrer(row: &RegistryImage) -> ImageReferrer {
    let annotations = row.annotations.iter();
    let annotations = annotations.map(|(key, value)| (key.to_string(), value.to_string()));
    ImageReferrer {
        digest: row.digest.to_string(),
        media_type: row.media_type.to_string(),
        artifact_type: row.artifact_type.as_ref().map(ToString::to_string),
        size: i64::try_from(row.manifest_bytes).unwrap_or(i64::MAX),
        annotations: Some(annotations.collect()),
        artifact_status: Some(ArtifactStatus::Active),
    }
}
