package contoh.kembar;

import id.rukun.isian.formulir.Formulir;

@Formulir(kunci = "undangan", judul = "Undangan")
public record UndanganA(String tempat) {}
