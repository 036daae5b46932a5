package contoh.isian;

import id.rukun.isian.formulir.Formulir;
import java.time.LocalDate;
import java.util.List;

/** A form for tests; outside Rukun's own packages, where it would count as one of Rukun's forms. */
@Formulir(kunci = "undangan", judul = "Undangan musyawarah")
public record Undangan(LocalDate tanggal, String tempat, List<String> peserta) {}
