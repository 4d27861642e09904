//! Repositories: create, describe and delete.

use api::Fault;
use api::ecr::{
    CreateRepositoryRequest, CreateRepositoryResponse, DeleteRepositoryRequest,
    DeleteRepositoryResponse, DescribeRepositoriesRequest, DescribeRepositoriesResponse,
    EncryptionConfiguration, EncryptionType, ImageScanningConfiguration, Repository, error,
};
use control::registry;
use model::arn;
use model::id::RepositoryKey;
use model::registry::Repository as Row;
use model::state::State;
use model::tx::Tx;

use super::page::{self, Window};
use super::{exceeded, invalid, mutability, name, tag, unsupported};
use crate::operation::Desk;

/// The most repositories of a registry, by ECR's quota.
const MAX_REPOSITORIES: usize = 100_000;

pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateRepositoryRequest,
) -> Result<CreateRepositoryResponse, Fault> {
    name::own(desk, input.registry_id.as_deref())?;
    name::check(&input.repository_name)?;
    let world = desk.call.world.clone();
    let key = RepositoryKey { world, name: input.repository_name.into() };
    if tx.repositories.contains(&key) {
        let message = format!(
            "The repository with name '{}' already exists in the registry with id '{}'",
            key.name, key.world.account
        );
        return Err(Fault::modelled(&error::RepositoryAlreadyExistsException, message));
    }
    if tx.index.repository_counts.get(&key.world).is_some_and(|count| *count >= MAX_REPOSITORIES) {
        return Err(exceeded(&format!(
            "The registry with id '{}' has reached its limit of {MAX_REPOSITORIES} repositories",
            key.world.account
        )));
    }
    let filters = input.image_tag_mutability_exclusion_filters;
    if let Some(given) = input.encryption_configuration {
        check_encryption(given.encryption_type, given.kms_key.as_deref())?;
    }
    let scanning = input.image_scanning_configuration;
    let row = Row {
        key,
        created_at: tx.now,
        mutability: mutability::read(input.image_tag_mutability, filters)?,
        scan_on_push: scanning.and_then(|it| it.scan_on_push).unwrap_or(false),
        policy: None,
        lifecycle: None,
        tags: tag::read(input.tags.unwrap_or_default()).map_err(tag::Wrong::of_repository)?,
    };
    let repository = shape(desk, &row);
    tx.put(row);
    Ok(CreateRepositoryResponse { repository: Some(repository) })
}

/// Accepts only ECR's default encryption: Gantry has no keys to encrypt with.
pub fn check_encryption(kind: EncryptionType, kms_key: Option<&str>) -> Result<(), Fault> {
    match (kind, kms_key) {
        (EncryptionType::Aes256, None) => Ok(()),
        (EncryptionType::Aes256, Some(_)) => Err(invalid(
            "Invalid encryption configuration: Encryption key should not be set for AES256 \
             encryption.",
        )),
        (kind, _) => Err(unsupported(&format!("encryptionType {kind}"))),
    }
}

pub fn describe(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeRepositoriesRequest,
) -> Result<DescribeRepositoriesResponse, Fault> {
    let window = Window::of(desk, &input, input.max_results, input.next_token.as_deref())?;
    let registry = input.registry_id.as_deref();
    if let Some(names) = input.repository_names {
        page::not_with(&window, "repositoryNames")?;
        let rows = names.iter().map(|given| name::of_request(state, desk, registry, given));
        let all: Result<Vec<_>, Fault> = rows.map(|row| row.map(|row| shape(desk, row))).collect();
        return Ok(DescribeRepositoriesResponse { repositories: Some(all?), next_token: None });
    }
    name::own(desk, registry)?;
    let rows = registry::repositories(state, &desk.call.world, window.after());
    let page = page::of(rows, |row| row.key.name.to_string(), &window);
    let repositories = page.items.into_iter().map(|row| shape(desk, row)).collect();
    Ok(DescribeRepositoriesResponse {
        repositories: Some(repositories),
        next_token: page.next_token,
    })
}

pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteRepositoryRequest,
) -> Result<DeleteRepositoryResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let row = name::of_request(tx, desk, registry, &input.repository_name)?.clone();
    if input.force != Some(true) && registry::images(tx, &row.key).next().is_some() {
        let message = format!(
            "The repository with name '{}' in registry with id '{}' cannot be deleted because it \
             still contains images",
            row.key.name, row.key.world.account
        );
        return Err(Fault::modelled(&error::RepositoryNotEmptyException, message));
    }
    let repository = shape(desk, &row);
    registry::remove_repository(tx, &row.key);
    Ok(DeleteRepositoryResponse { repository: Some(repository) })
}

fn shape(desk: &Desk<'_>, row: &Row) -> Repository {
    let (mutability, filters) = mutability::shape(&row.mutability);
    Repository {
        repository_arn: Some(arn::repository(&row.key)),
        registry_id: Some(row.key.world.account.to_string()),
        repository_name: Some(row.key.name.to_string()),
        repository_uri: Some(name::uri(desk, &row.key)),
        created_at: Some(row.created_at),
        image_tag_mutability: Some(mutability),
        image_tag_mutability_exclusion_filters: filters,
        image_scanning_configuration: Some(ImageScanningConfiguration {
            scan_on_push: Some(row.scan_on_push),
        }),
        encryption_configuration: Some(EncryptionConfiguration {
            encryption_type: EncryptionType::Aes256,
            kms_key: None,
        }),
    }
}
