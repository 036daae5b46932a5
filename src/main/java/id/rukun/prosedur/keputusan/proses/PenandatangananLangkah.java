package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.keputusan.KeputusanLurahLengkap;
import id.rukun.hukum.kebijakan.keputusan.NomorKeputusanUnik;
import id.rukun.hukum.kebijakan.keputusan.SyaratHariPenandatanganan;
import id.rukun.hukum.kebijakan.keputusan.UrutanNomorKeputusan;
import id.rukun.hukum.kebijakan.penomoran.BatasNomor;
import id.rukun.hukum.kebijakan.penomoran.LompatanNomor;
import id.rukun.hukum.kebijakan.penomoran.NomorBerurutan;
import id.rukun.hukum.pergub171.keputusan.BentukKeputusanLurah;
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.hukum.pergub171.keputusan.TanggalPersetujuan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.penomoran.PenomoranService;
import id.rukun.prosedur.keputusan.KeputusanService.Penandatangan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.formulir.PenandatangananIsian;
import id.rukun.prosedur.keputusan.formulir.TindakanPenandatanganan;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.IsiRancangan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.register.PersetujuanCamat;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code penetapan-keputusan-lurah}: the Lurah's signature, and the Keputusan with number and date. */
@Component
class PenandatangananLangkah {

    /** Whether the Lurah may sign now; TAHAN: a condition of the caller no longer holds. */
    enum KesiapanTandaTangan { TERPENUHI, TAHAN, PERBAIKI }

    private static final String KOLOM_NOMOR = "nomorUrut";

    private final KeputusanService keputusan;
    private final MatriksKeputusan matriks;
    private final Penjabat penjabat;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final BerkasService berkas;
    private final PenjagaNomor penjagaNomor;
    private final PenomoranService penomoran;
    private final PenjagaBerlaku penjagaBerlaku;

    PenandatangananLangkah(KeputusanService keputusan, MatriksKeputusan matriks, Penjabat penjabat,
            JabatanService jabatan, WilayahService wilayah, BerkasService berkas,
            PenjagaNomor penjagaNomor, PenomoranService penomoran, PenjagaBerlaku penjagaBerlaku) {
        this.keputusan = keputusan;
        this.matriks = matriks;
        this.penjabat = penjabat;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.berkas = berkas;
        this.penjagaNomor = penjagaNomor;
        this.penomoran = penomoran;
        this.penjagaBerlaku = penjagaBerlaku;
    }

    /** P-14/G7: the caller's conditions, asked once more for the signing day; no number is given before they hold. */
    @TugasModel(value = "keputusanPenandatangananGerbang", aturan = {
            AlasanCukup.class, BukanMasaDepan.class, TanggalPersetujuan.class, UrutanTanggal.class,
            PenjabatHariItu.class})
    @Jawaban("penandatanganan")
    KesiapanTandaTangan syarat(Pertanyaan pertanyaan) {
        PenandatangananIsian isian = pertanyaan.isian(PenandatangananIsian.class);
        if (isian.tindakan() == TindakanPenandatanganan.PERBAIKI) {
            pertanyaan.wajibBeralasan(isian.alasan());
            return KesiapanTandaTangan.PERBAIKI;
        }
        pertanyaan.wajibSudahTerjadi();
        keputusan.persetujuan(pertanyaan.prosesId()).ifPresent(p -> pertanyaan.wajib(TanggalPersetujuan.class,
                new TanggalPersetujuan.Fakta(p.tanggal(), isian.tanggal())));
        pertanyaan.wajibTanggalSesuai();
        penjagaBerlaku.wajib(pertanyaan, keputusan.rancangan(pertanyaan.prosesId()).orElseThrow().berlakuSejak(), isian.tanggal());
        penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), isian.tanggal());
        List<Putusan> syarat = keputusan.syarat(PenetapanProcess.permintaan(pertanyaan), isian.tanggal());
        syarat.forEach(pertanyaan::catat);
        return syarat.stream().allMatch(Putusan::terpenuhi) ? KesiapanTandaTangan.TERPENUHI : KesiapanTandaTangan.TAHAN;
    }

    /** P-14/G7: what held on the day of the Keputusan and fails by now hinders nothing; readers learn it. */
    @TugasModel(value = "keputusanCatatKeadaanHariIniDelegate", aturan = SyaratHariPenandatanganan.class)
    void keadaanHariIni(Langkah langkah) {
        LocalDate tanggal = langkah.isian(PenandatangananIsian.class).tanggal();
        if (tanggal.isBefore(langkah.hariIni())) {
            bandingkan(langkah, tanggal);
        }
    }

    /** P-14/G4, S5: the draft that the Camat agreed to, signed by this Kelurahan's Lurah, gets number and date. */
    @TugasModel(value = "keputusanTetapkanKeputusanDelegate", aturan = {
            PersetujuanCamatAtasRancangan.class, BukanPerkaraSendiri.class, NomorKeputusanUnik.class,
            AlasanCukup.class, UrutanNomorKeputusan.class, BentukKeputusanLurah.class, KeputusanLurahLengkap.class, BatasNomor.class,
            NomorBerurutan.class, LompatanNomor.class})
    void tetapkan(Langkah langkah) {
        PenandatangananIsian isian = langkah.isian(PenandatangananIsian.class);
        RancanganKeputusan rancangan = keputusan.rancangan(langkah.prosesId()).orElseThrow();
        PemegangJabatan lurah = penjabat.pada(Jabatan.LURAH, langkah.unitId(), isian.tanggal()).orElseThrow();
        // Of those who sign at once nobody gets the number of another.
        penomoran.tahan(deret(langkah, isian));
        int nomor = wajibDapatBernomor(langkah, isian, rancangan, lurah);
        penjagaNomor.catatLompatan(langkah, deret(langkah, isian), nomor);
        String kelurahan = kelurahan(langkah);
        langkah.wajib(matriks.penataan(rancangan.jenis()) ? BentukKeputusanLurah.class : KeputusanLurahLengkap.class,
                new BentukKeputusanLurah.Fakta(nomor + " TAHUN "
                + isian.tanggal().getYear(), isian.tanggal(), lurah.nama(), wilayah.nama(lurah.unitId()),
                wilayah.nama(kelurahan)));
        KeputusanLurah ditetapkan = keputusan.tetapkan(rancangan, kelurahan, nomor, isian.tanggal(),
                new Penandatangan(lurah.nama(), jabatan.sebutan(lurah), jabatan.barisJabatan(lurah), lurah.nip(),
                        berkas.kepala(langkah.kasusId())));
        langkah.tetapkan(PenetapanProcess.PENANDATANGAN, lurah.orang());
        IsiRancangan isi = keputusan.isi(rancangan);
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Keputusan Lurah",
                "tentang", isi.konten().tentang(), "memutuskan", isi.teksDiktum(),
                "nomor", ditetapkan.nomor(), "tanggal", ditetapkan.tanggal(), "berlakuSejak", ditetapkan.berlakuSejak(),
                "penandatangan", ditetapkan.penandatangan(), "sidik", ditetapkan.hash(),
                "sidikNaskah", ditetapkan.sidikNaskah()));
    }

    /**
     * Demands what must hold before a number is given.
     *
     * @return the number
     */
    int wajibDapatBernomor(Pertanyaan pertanyaan, PenandatangananIsian isian, RancanganKeputusan rancangan,
            PemegangJabatan lurah) {
        if (matriks.perluPersetujuanCamat(rancangan.jenis(), pertanyaan.kasus().edisi())) {
            periksaPersetujuan(pertanyaan, isian, rancangan, lurah);
        }
        return nomor(pertanyaan, isian, deret(pertanyaan, isian));
    }

    private String kelurahan(Pertanyaan pertanyaan) {
        return wilayah.leluhur(pertanyaan.unitId(), JenisUnit.KELURAHAN).orElseThrow().id();
    }

    private void bandingkan(Langkah langkah, LocalDate tanggal) {
        List<Putusan> gagal = keputusan.syarat(PenetapanProcess.permintaan(langkah), langkah.hariIni()).stream()
                .filter(putusan -> !putusan.terpenuhi()).toList();
        Putusan hariIni = langkah.tanya(SyaratHariPenandatanganan.class, new SyaratHariPenandatanganan.Fakta(tanggal,
                langkah.hariIni(), gagal.stream().map(Putusan::judul).distinct().toList()));
        if (!hariIni.terpenuhi()) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", hariIni.kode(), "keterangan",
                    Stream.concat(Stream.of(hariIni), gagal.stream()).map(putusan -> putusan.ucapan().kalimat())
                            .collect(Collectors.joining(" "))));
        }
    }

    private void periksaPersetujuan(Pertanyaan pertanyaan, PenandatangananIsian isian, RancanganKeputusan rancangan,
            PemegangJabatan lurah) {
        PermintaanKeputusan permintaan = PenetapanProcess.permintaan(pertanyaan);
        Optional<PersetujuanCamat> persetujuan = keputusan.persetujuan(pertanyaan.prosesId());
        IsiRancangan kini = keputusan.pada(permintaan, rancangan, isian.tanggal());
        PersetujuanFakta fakta = new PersetujuanFakta(persetujuan.map(p -> p.jawaban().name()).orElse(null),
                persetujuan.map(PersetujuanCamat::rancanganHash).orElse(null), keputusan.sidik(kini),
                persetujuan.map(p -> keputusan.perubahan(p, kini)).orElse(null));
        keputusan.pemohon(permintaan).aturanPersetujuan().forEach(aturan -> pertanyaan.wajib(aturan, fakta));
        pertanyaan.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(lurah.orang(),
                List.of(persetujuan.orElseThrow().orang())));
    }

    private int nomor(Pertanyaan pertanyaan, PenandatangananIsian isian, Deret deret) {
        int nomor = isian.nomorUrut() == null ? penomoran.terakhir(deret) + 1 : isian.nomorUrut();
        if (isian.nomorUrut() != null) {
            pertanyaan.catat(penjagaNomor.wajib(pertanyaan, KOLOM_NOMOR, deret, NomorKeputusanUnik.class,
                    new NomorKeputusanUnik.Fakta(nomor, wilayah.nama(deret.unitId()), deret.tahun(),
                            penomoran.dipakai(deret, nomor))));
        }
        sesuaiUrutan(pertanyaan, isian, deret.unitId(), nomor);
        penjagaNomor.wajibDalamBatas(pertanyaan, KOLOM_NOMOR, deret, nomor);
        return nomor;
    }

    private Deret deret(Pertanyaan pertanyaan, PenandatangananIsian isian) {
        return Deret.pada(kelurahan(pertanyaan), JenisNomor.KEPUTUSAN_LURAH, isian.tanggal());
    }

    private void sesuaiUrutan(Pertanyaan pertanyaan, PenandatangananIsian isian, String kelurahan, int nomor) {
        if (isian.alasanNomor() != null) {
            pertanyaan.wajibBeralasan(isian.alasanNomor());
        }
        pertanyaan.wajib(UrutanNomorKeputusan.class, new UrutanNomorKeputusan.Fakta(nomor, isian.tanggal(),
                keputusan.tanggalTerakhirSebelum(kelurahan, isian.tanggal().getYear(), nomor),
                keputusan.tanggalPertamaSesudah(kelurahan, isian.tanggal().getYear(), nomor),
                isian.alasanNomor()));
    }
}
