package id.rukun.hukum.perwalibukittinggi.rapat;

import java.util.List;

/** A result in the minutes: what was agreed, and who is responsible for it. */
public record ButirHasilRapat(String uraian, List<String> unit) {}
