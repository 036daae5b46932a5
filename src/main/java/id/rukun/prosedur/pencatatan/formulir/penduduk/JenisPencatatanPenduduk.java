package id.rukun.prosedur.pencatatan.formulir.penduduk;

import id.rukun.isian.formulir.PilihanTetap;

/** What the register of residents learns. */
public enum JenisPencatatanPenduduk implements PilihanTetap {
    PENDUDUK_BARU("Penduduk baru"),
    PEMBETULAN("Pembetulan nama, tanggal lahir, jenis kelamin, NIK, atau nomor KK"),
    PINDAH_DATANG("Pindah datang (sudah tercatat di tempat lain)"),
    PINDAH_RT("Pindah ke RT lain di Kelurahan ini"),
    PINDAH_KELUAR("Pindah keluar"),
    MENINGGAL("Meninggal"),
    KK_BARU("Kartu Keluarga baru"),
    KEPALA_KELUARGA("Kepala keluarga berganti");

    private final String sebutan;

    JenisPencatatanPenduduk(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
