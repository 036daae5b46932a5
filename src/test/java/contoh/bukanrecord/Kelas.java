package contoh.bukanrecord;

import id.rukun.isian.Formulir;

@Formulir(kunci = "kelas", judul = "Kelas")
public class Kelas {}
