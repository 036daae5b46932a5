package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.pergub171.musyawarah.KeputusanTidakBertentangan;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** P-37/G9: the automatic checks and the chair's statement; an unlawful decision is repeated. */
@Component
@Jawaban("keabsahan")
class KeabsahanGerbang extends Gerbang<Keabsahan> {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final WilayahService wilayah;

    KeabsahanGerbang(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode,
            WilayahService wilayah) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.wilayah = wilayah;
    }

    @Override
    protected Keabsahan jawab(Pertanyaan pertanyaan) {
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        KeputusanMusyawarah keputusan = musyawarah.keputusan(rapat);
        if (!keputusan.diterima()) {
            return Keabsahan.SAH;
        }
        return pertanyaan.tanya(katalogMode.kaidah(rapat).keabsahan(),
                new KeputusanTidakBertentangan.Fakta(keputusan.biayaSurat(), jumlahKelurahan(pertanyaan),
                        keputusan.pernyataanSesuai(), keputusan.norma())).terpenuhi() ? Keabsahan.SAH : Keabsahan.TIDAK_SAH;
    }

    private int jumlahKelurahan(Pertanyaan pertanyaan) {
        return (int) pertanyaan.daftar(MusyawarahProcess.DAFTAR_UNIT).stream()
                .map(unit -> wilayah.leluhur(unit, JenisUnit.KELURAHAN).orElseThrow().id())
                .distinct()
                .count();
    }
}
