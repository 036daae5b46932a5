package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.perwalibanjar.Bersebutan;

/** In what the Sekretaris Daerah assists the Wali Kota (Pasal 23 ayat (2) huruf a). */
public enum FungsiSekda implements Bersebutan {
    PENYUSUNAN_KEBIJAKAN("menyusun kebijakan daerah"),
    PENGOORDINASIAN_TUGAS("mengoordinasikan pelaksanaan tugas Perangkat Daerah"),
    PEMANTAUAN_EVALUASI("memantau dan mengevaluasi pelaksanaan kebijakan daerah"),
    PELAYANAN_ADMINISTRATIF_ASN("melaksanakan pelayanan administratif dan pembinaan aparatur sipil negara");

    private final String sebutan;

    FungsiSekda(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
