package contoh.isian;

import id.rukun.isian.formulir.Formulir;

@Formulir(kunci = "hasil", judul = "Hasil musyawarah")
public record Hasil(int setuju) {}
