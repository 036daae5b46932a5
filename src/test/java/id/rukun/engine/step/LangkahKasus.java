package id.rukun.engine.step;

import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The plain merger in the smallest steps: after each of them a case can stand for weeks. */
public enum LangkahKasus {
    MULAI((j, k) -> j.mulai()),
    PILIH_RT((j, k) -> j.pilihRt()),
    UNDANG_RT((j, k) -> j.undang("rw01")),
    HADIR_RT((j, k) -> j.pejabat("rw01").kirim(j.nomor(), "CatatKehadiran", j.kehadiran("rw01", k.kepalaA))),
    BAHAS_RT((j, k) -> j.pejabat("rw01").kirim(j.nomor(), "CatatPembahasan", Jalan.mufakat())),
    /** The job that counts the RT that are done waits. */
    BERITA_ACARA_RT((j, k) -> j.beritaAcara("rw01")),
    SATU_RT_SELESAI((j, k) -> j.jalankan()),
    RT_LAIN((j, k) -> j.musyawarahSetuju("rw02", k.kepalaB)),
    SEMUA_RT_SELESAI((j, k) -> j.jalankan()),
    SATU_RW_MENYAMPAIKAN((j, k) -> sampaikan(j, "rw02")),
    SATU_HASIL_DITERIMA((j, k) -> j.jalankan()),
    RW_LAIN_MENYAMPAIKAN((j, k) -> sampaikan(j, "rw01")),
    SEMUA_HASIL_DITERIMA((j, k) -> j.jalankan()),
    UNDANG_KELURAHAN((j, k) -> j.undang("lurah")),
    HADIR_KELURAHAN((j, k) -> j.hadirKelurahan(k.pengurus(), j.tokoh(10, 10))),
    MUFAKAT_KELURAHAN((j, k) -> j.mufakatTercapai(k.rwA, "001")),
    BERITA_ACARA_KELURAHAN((j, k) -> j.beritaAcara("lurah")),
    RANCANGAN((j, k) -> j.rancangan()),
    TINJAU((j, k) -> j.tinjau()),
    CAMAT_SETUJU((j, k) -> j.camatSetuju()),
    /** The job that merges the RT waits. */
    TANDA_TANGAN((j, k) -> j.pejabat("lurah").kirim(j.nomor(), "Tandatangani",
            Map.of("tindakan", "TANDATANGANI", "tanggal", j.undangan().get("tanggalMusyawarah")))),
    RT_DIGABUNG((j, k) -> j.jalankan());

    private final BiConsumer<Jalan, KelurahanUji> kerja;

    LangkahKasus(BiConsumer<Jalan, KelurahanUji> kerja) {
        this.kerja = kerja;
    }

    public void jalani(Jalan jalan, KelurahanUji kelurahan) {
        kerja.accept(jalan, kelurahan);
    }

    /** This step and all before it. */
    public List<LangkahKasus> sampaiSini() {
        return List.of(values()).subList(0, ordinal() + 1);
    }

    /** All steps after this one. */
    public List<LangkahKasus> sesudahnya() {
        return List.of(values()).subList(ordinal() + 1, values().length);
    }

    private static void sampaikan(Jalan jalan, String rw) {
        jalan.pejabat(rw).kirim(jalan.nomor(), "SampaikanHasil",
                Map.of("tanggalPenyampaian", jalan.undangan().get("tanggalMusyawarah"), "penandatangan", rw));
    }
}
