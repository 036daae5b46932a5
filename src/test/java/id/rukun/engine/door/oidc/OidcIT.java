package id.rukun.engine.door.oidc;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class OidcIT extends OidcKontrak {}
