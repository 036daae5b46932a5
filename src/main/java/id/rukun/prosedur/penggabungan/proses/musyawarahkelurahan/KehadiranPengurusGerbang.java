package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.kebijakan.SemuaPengurusDiundang;
import id.rukun.hukum.pergub171.penataan.KehadiranPengurusFakta;
import id.rukun.hukum.pergub171.penataan.PengurusHadir;
import id.rukun.hukum.pergub171.penataan.PengurusTiapRwHadir;
import id.rukun.hukum.pergub171.penataan.PengurusTiapUnitHadir;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.PesertaMusyawarah;
import id.rukun.prosedur.penggabungan.KehadiranKelurahanIsian;
import id.rukun.wilayah.Tingkat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * P-39/G2: records who came; at least one of the board of each RT and RW concerned must be among them, and who
 * stayed away must have been invited.
 */
@Component
@Jawaban("kehadiranPengurus")
class KehadiranPengurusGerbang extends Gerbang<KehadiranPengurus> {

    private final MusyawarahService musyawarah;
    private final UnitTerkait unitTerkait;
    private final DaftarHadirKelurahan daftarHadir;
    private final Penjabat penjabat;

    KehadiranPengurusGerbang(LangkahFactory factory, MusyawarahService musyawarah, UnitTerkait unitTerkait,
            DaftarHadirKelurahan daftarHadir, Penjabat penjabat) {
        super(factory);
        this.musyawarah = musyawarah;
        this.unitTerkait = unitTerkait;
        this.daftarHadir = daftarHadir;
        this.penjabat = penjabat;
    }

    @Override
    protected KehadiranPengurus jawab(Langkah langkah) {
        KehadiranKelurahanIsian isian = langkah.isian(KehadiranKelurahanIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        langkah.wajibTanggalSesuai();
        // Pasal 11(1)b: facilitated by the Lurah, so somebody must have been it.
        penjabat.wajibDijabat(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggalPelaksanaan());
        musyawarah.catatKehadiran(rapat, isian.tanggalPelaksanaan(), daftarHadir.susun(langkah, isian));
        KehadiranPengurusFakta fakta = new KehadiranPengurusFakta(perUnit(langkah, rapat));
        boolean mengikat = langkah.tanya(SemuaPengurusDiundang.class, undangan(langkah, isian, rapat)).terpenuhi();
        if (langkah.tanya(UnitTerkait.tingkat(langkah) == Tingkat.RT ? PengurusTiapUnitHadir.class
                : PengurusTiapRwHadir.class, fakta).terpenuhi() && mengikat) {
            return KehadiranPengurus.LENGKAP;
        }
        musyawarah.kehadiranKurang(rapat);
        return KehadiranPengurus.KURANG;
    }

    private SemuaPengurusDiundang.Fakta undangan(Langkah langkah, KehadiranKelurahanIsian isian, Musyawarah rapat) {
        return new SemuaPengurusDiundang.Fakta(rapat.semuaDiundang(),
                orang(unitTerkait.pengurus(UnitTerkait.digabung(langkah), isian.tanggalPelaksanaan()).stream()),
                orang(unitTerkait.pengurus(UnitTerkait.digabung(langkah), isian.tanggalPelaksanaan()).stream()
                        .filter(p -> isian.pengurus().contains(p.id()))));
    }

    private static int orang(Stream<PemegangJabatan> posisi) {
        return (int) posisi.map(PemegangJabatan::orang).distinct().count();
    }

    private List<PengurusHadir> perUnit(Langkah langkah, Musyawarah rapat) {
        List<PesertaMusyawarah> hadir = musyawarah.peserta(rapat);
        return unitTerkait.semua(UnitTerkait.digabung(langkah)).stream()
                .map(unit -> new PengurusHadir(unitTerkait.nama(unit), (int) hadir.stream()
                        .filter(p -> DaftarHadirKelurahan.pengurus(p) && p.unitId().equals(unit)).count()))
                .toList();
    }
}
