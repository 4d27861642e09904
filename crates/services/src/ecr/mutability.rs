//! Immutability of tags, and the patterns of tags that are exceptions.

use api::Fault;
use api::ecr::{
    ImageTagMutability, ImageTagMutabilityExclusionFilter, ImageTagMutabilityExclusionFilterType,
    PutImageTagMutabilityRequest, PutImageTagMutabilityResponse,
};
use model::registry::{Mutability, Repository};
use model::tx::Tx;

use super::{name, unfit};
use crate::operation::Desk;

type Filters = Option<Vec<ImageTagMutabilityExclusionFilter>>;

/// The most patterns of one repository, by ECR's quota.
const MAX_FILTERS: usize = 5;
/// The most stars in one pattern, by ECR's quota.
const MAX_WILDCARDS: usize = 2;

pub fn put(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutImageTagMutabilityRequest,
) -> Result<PutImageTagMutabilityResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let key = name::of_request(tx, desk, registry, &input.repository_name)?.key.clone();
    let mutability =
        read(Some(input.image_tag_mutability), input.image_tag_mutability_exclusion_filters)?;
    let (shown, filters) = shape(&mutability);
    tx.edit::<Repository>(&key, |row| row.mutability = mutability);
    Ok(PutImageTagMutabilityResponse {
        registry_id: Some(key.world.account.to_string()),
        repository_name: Some(key.name.to_string()),
        image_tag_mutability: Some(shown),
        image_tag_mutability_exclusion_filters: filters,
    })
}

/// Parses the mutability of a request; MUTABLE when it has none.
pub fn read(given: Option<ImageTagMutability>, filters: Filters) -> Result<Mutability, Fault> {
    let exclusions = filters.unwrap_or_default();
    let given = given.unwrap_or(ImageTagMutability::Mutable);
    let (immutable, has_exclusions) = match given {
        ImageTagMutability::Mutable => (false, false),
        ImageTagMutability::Immutable => (true, false),
        ImageTagMutability::MutableWithExclusion => (false, true),
        ImageTagMutability::ImmutableWithExclusion => (true, true),
    };
    if has_exclusions == exclusions.is_empty() {
        let why = match has_exclusions {
            true => format!("can't be null when imageTagMutability is set as {given}"),
            false => format!("are not allowed when imageTagMutability is set to {given}"),
        };
        return Err(bad(&format!("ImageTagMutabilityExclusionFilters {why}")));
    }
    if exclusions.len() > MAX_FILTERS {
        return Err(bad(&format!("at most {MAX_FILTERS} exclusion filters")));
    }
    let is_wild =
        |it: &ImageTagMutabilityExclusionFilter| it.filter.matches('*').count() > MAX_WILDCARDS;
    if exclusions.iter().any(is_wild) {
        return Err(bad(&format!("at most {MAX_WILDCARDS} wildcards in a filter")));
    }
    let exclusions = exclusions.into_iter().map(|it| it.filter.into()).collect();
    Ok(Mutability { immutable, exclusions })
}

fn bad(why: &str) -> Fault {
    unfit("imageTagMutabilityExclusionFilters", why)
}

/// Shapes the mutability in ECR's terms.
pub fn shape(row: &Mutability) -> (ImageTagMutability, Filters) {
    let shown = match (row.immutable, row.exclusions.is_empty()) {
        (false, true) => ImageTagMutability::Mutable,
        (true, true) => ImageTagMutability::Immutable,
        (false, false) => ImageTagMutability::MutableWithExclusion,
        (true, false) => ImageTagMutability::ImmutableWithExclusion,
    };
    let filters = row.exclusions.iter().map(|filter| ImageTagMutabilityExclusionFilter {
        filter_type: ImageTagMutabilityExclusionFilterType::Wildcard,
        filter: filter.to_string(),
    });
    (shown, (!row.exclusions.is_empty()).then(|| filters.collect()))
}
