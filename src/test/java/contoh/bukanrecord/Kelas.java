package contoh.bukanrecord;

import id.rukun.isian.formulir.Formulir;

@Formulir(kunci = "kelas", judul = "Kelas")
public class Kelas {}
