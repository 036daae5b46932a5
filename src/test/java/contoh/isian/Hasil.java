package contoh.isian;

import id.rukun.isian.Formulir;

@Formulir(kunci = "hasil", judul = "Hasil musyawarah")
public record Hasil(int setuju) {}
