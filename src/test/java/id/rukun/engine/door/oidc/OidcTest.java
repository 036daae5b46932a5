package id.rukun.engine.door.oidc;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class OidcTest extends OidcKontrak {}
