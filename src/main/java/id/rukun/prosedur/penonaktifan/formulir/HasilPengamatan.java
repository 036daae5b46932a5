package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Lurah sees after the oral warning. */
public enum HasilPengamatan implements PilihanTetap {
    MEMBAIK("Perilakunya membaik; perkara ditutup"),
    TEGUR_LAGI("Belum membaik; ditegur lisan sekali lagi"),
    BELUM("Belum membaik; diberi teguran tertulis");

    private final String sebutan;

    HasilPengamatan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
