package id.rukun.hukum.pergub171.umum;

/**
 * A person in a list.
 *
 * @param id id of the person
 * @param nama his name
 */
public record OrangTerdaftar(String id, String nama) {}
