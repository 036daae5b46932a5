package id.rukun.hukum.pergub171.umum;

/** A tokoh masyarakat: id, name, and the RT that he represents. */
public record WakilRt(String id, String nama, String rt) {}
