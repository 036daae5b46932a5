package id.rukun.penduduk;

/** A person who lives in an RT: id and name, no more. */
public record Warga(String id, String nama) {}
