package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** The requirements of a Ketua, by their letters (Pasal 25); of two letters also the part that may be weighed of others (AMB-15). */
public enum SyaratKetua implements PilihanTetap {
    A("a", "Huruf a: warga negara Indonesia yang bertakwa"),
    A_KEWARGANEGARAAN("a (kewarganegaraan)", "Huruf a, kewarganegaraan saja; juga bagi yang bukan Ketua"),
    B("b", "Huruf b: usia dan kesehatan"),
    C("c", "Huruf c: bertempat tinggal dan ber-KTP setempat"),
    D("d", "Huruf d: setia kepada Pancasila, UUD 1945, negara, dan pemerintah"),
    E("e", "Huruf e: kemauan, kemampuan, dan kepedulian"),
    F("f", "Huruf f: panutan, berkelakuan baik, netral dalam berpolitik"),
    G("g", "Huruf g: cakap berbahasa Indonesia"),
    H("h", "Huruf h: bukan PNS Pemerintah Daerah; juga bagi yang bukan Ketua"),
    I("i", "Huruf i: tidak merangkap jabatan, bukan anggota partai politik"),
    I_PARTAI("i (partai politik)", "Huruf i, keanggotaan partai politik saja; juga bagi yang bukan Ketua"),
    J("j", "Huruf j: kesanggupan melaksanakan tugas"),
    K("k", "Huruf k: anggota atau purnawirawan, di kompleks TNI/Polri");

    private final String sebutan;
    private final String huruf;

    SyaratKetua(String huruf, String sebutan) {
        this.sebutan = sebutan;
        this.huruf = huruf;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** The letter of the provision, with the part of it that is meant where that is not all. */
    public String huruf() {
        return huruf;
    }
}
