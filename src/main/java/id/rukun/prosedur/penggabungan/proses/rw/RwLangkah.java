package id.rukun.prosedur.penggabungan.proses.rw;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.penataan.DisetujuiSetiapMusyawarah;
import id.rukun.hukum.kebijakan.penataan.NomorUnitSah;
import id.rukun.hukum.kebijakan.penataan.NomorUnitUnik;
import id.rukun.hukum.kebijakan.penataan.PengurusTersedia;
import id.rukun.hukum.kebijakan.penataan.PengusulTerlibat;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.pergub171.penataan.Berdekatan;
import id.rukun.hukum.pergub171.penataan.HasilDalamBatas;
import id.rukun.hukum.pergub171.penataan.HasilMusyawarahFakta;
import id.rukun.hukum.pergub171.penataan.HasilUnit;
import id.rukun.hukum.pergub171.penataan.MusyawarahTetapWajib;
import id.rukun.hukum.pergub171.penataan.SatuKelurahan;
import id.rukun.hukum.pergub171.penataan.kelurahan.BeritaAcaraDitandatangani;
import id.rukun.hukum.pergub171.penataan.kelurahan.HasilRwDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.kelurahan.PenyampaianFakta;
import id.rukun.hukum.pergub171.penataan.rw.BeritaAcaraRwDitandatangani;
import id.rukun.hukum.pergub171.penataan.rw.JumlahRwPenggabungan;
import id.rukun.hukum.pergub171.penataan.rw.KeputusanMusyawarahTiapRw;
import id.rukun.hukum.pergub171.penataan.rw.MusyawarahTiapRw;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UnitAsal;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRwIsian;
import id.rukun.prosedur.penggabungan.proses.PengunciUnit;
import id.rukun.prosedur.penggabungan.rw.NaskahUsulanRw;
import id.rukun.prosedur.penggabungan.rw.RencanaNomorRt;
import id.rukun.prosedur.penggabungan.rw.RencanaNomorRt.NomorBaru;
import id.rukun.prosedur.penggabungan.rw.SyaratPenggabunganRw;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.PenggabunganUnit;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code penggabungan-rw} (P-11): what a merger of RW has of its own. */
@Component
class RwLangkah {

    enum HasilMusyawarahTiapRw { SEMUA_SETUJU, ADA_YANG_MENOLAK }

    enum SyaratPenetapanRw { TERPENUHI, BELUM_TERPENUHI }

    private final PenggabunganService penggabungan;
    private final SyaratPenggabunganRw syarat;
    private final RencanaNomorRt rencana;
    private final NaskahUsulanRw naskahUsulan;
    private final PengunciUnit pengunci;
    private final MusyawarahService musyawarah;
    private final KeputusanService keputusan;
    private final PenempatanService penempatan;
    private final Penjabat penjabat;
    private final WilayahService wilayah;

    RwLangkah(PenggabunganService penggabungan, SyaratPenggabunganRw syarat, RencanaNomorRt rencana, NaskahUsulanRw naskahUsulan,
            PengunciUnit pengunci, MusyawarahService musyawarah, KeputusanService keputusan, PenempatanService penempatan,
            Penjabat penjabat, WilayahService wilayah) {
        this.penggabungan = penggabungan;
        this.syarat = syarat;
        this.rencana = rencana;
        this.naskahUsulan = naskahUsulan;
        this.pengunci = pengunci;
        this.musyawarah = musyawarah;
        this.keputusan = keputusan;
        this.penempatan = penempatan;
        this.penjabat = penjabat;
        this.wilayah = wilayah;
    }

    /** P-11/G0: two RW or more of one Kelurahan; they and their RT are locked (RUKUN-POL-04). */
    @TugasModel(value = "penggabunganCatatPilihanRwDelegate", aturan = {JumlahRwPenggabungan.class, SatuKelurahan.class,
            PengusulTerlibat.class, NomorUnitSah.class, UnitAktif.class, SatuPenataanSekaligus.class, Berdekatan.class,
            HasilDalamBatas.class, PengurusTersedia.class})
    void pilihan(Langkah langkah) {
        PilihRwIsian isian = langkah.isian(PilihRwIsian.class);
        List<String> rw = isian.rw();
        langkah.wajib(List.of("rw"), JumlahRwPenggabungan.class, new JumlahRwPenggabungan.Fakta(nama(rw),
                nama(rw.stream().filter(id -> wilayah.unit(id).jenis() != JenisUnit.RW).toList())));
        langkah.wajib(List.of("rw"), SatuKelurahan.class, new SatuKelurahan.Fakta(nama(penggabungan.kelurahan(rw))));
        String pengusul = penggabungan.usulan(langkah.kasusId()).unitPengusul();
        List<String> terlibat = terlibat(rw);
        langkah.wajib(List.of("rw"), PengusulTerlibat.class,
                new PengusulTerlibat.Fakta(pengusul == null ? null : wilayah.nama(pengusul), nama(terlibat)));
        if (isian.usulNomor() != null) {
            langkah.wajib(List.of("usulNomor"), NomorUnitSah.class, new NomorUnitSah.Fakta(isian.usulNomor(),
                    JenisUnit.RW + " " + isian.usulNomor(), JenisUnit.RW.angka()));
        }
        pengunci.kunci(langkah, terlibat, "rw");
        penggabungan.pilih(langkah.kasusId(), isian);
        langkah.ingatkan(syarat.perkiraan(langkah.kasusId(), langkah.hariIni()));
        langkah.tetapkan(PenggabunganRwProcess.DAFTAR_UNIT, new ArrayList<>(rw));
        langkah.tetapkan(PenggabunganRwProcess.DAFTAR_RW, new ArrayList<>(rw));
        langkah.tetapkan(PenggabunganRwProcess.TINGKAT, Tingkat.RW.name());
    }

    private List<String> terlibat(List<String> rw) {
        return rw.stream().flatMap(id -> Stream.concat(Stream.of(id),
                wilayah.turunan(id, JenisUnit.RT).stream().map(UnitRingkas::id))).toList();
    }

    /** P-11/G3: every RW met and agreed. An RW whose decision was unlawful has met again before (P-38). */
    @TugasModel(value = "penggabunganHasilMusyawarahTiapRwGerbang", aturan = {MusyawarahTiapRw.class,
            DisetujuiSetiapMusyawarah.class})
    @Jawaban("hasilMusyawarahTiapRw")
    HasilMusyawarahTiapRw hasil(Pertanyaan pertanyaan) {
        pertanyaan.tanya(MusyawarahTiapRw.class, musyawarah(pertanyaan));
        return pertanyaan.tanya(DisetujuiSetiapMusyawarah.class, musyawarah(pertanyaan)).terpenuhi()
                ? HasilMusyawarahTiapRw.SEMUA_SETUJU : HasilMusyawarahTiapRw.ADA_YANG_MENOLAK;
    }

    /** P-11/S2: the chair of an RW sends the result of its Musyawarah straight to the Lurah (Pasal 9 ayat (3)). */
    @TugasModel(value = "penggabunganCatatPenyampaianRwDelegate", aturan = {BukanMasaDepan.class, UrutanTanggal.class,
            PenjabatHariItu.class})
    void penyampaian(Langkah langkah) {
        PenyampaianIsian isian = langkah.isian(PenyampaianIsian.class);
        langkah.wajibTanggalSesuai();
        PemegangJabatan ketua = penjabat.wajibTandaTangan(langkah, Jabatan.KETUA_RW, langkah.unitId(), isian.tanggalPenyampaian(),
                List.of(isian.penandatangan()));
        penggabungan.sampaikan(langkah.kasusId(), langkah.unitId(), isian);
        naskahUsulan.disampaikan(langkah.kasus(), langkah.unitId(), isian, ketua);
    }

    /** P-11/G4: a valid decision of every RW has reached the Lurah, who facilitates the next level. */
    @TugasModel(value = "penggabunganPeriksaPenyampaianRwDelegate", aturan = {KeputusanMusyawarahTiapRw.class,
            HasilRwDisampaikanKepadaLurah.class})
    void periksaPenyampaian(Pertanyaan pertanyaan) {
        List<UnitAsal> rw = penggabungan.usulan(pertanyaan.kasusId()).unit();
        pertanyaan.wajib(KeputusanMusyawarahTiapRw.class, musyawarah(pertanyaan));
        pertanyaan.wajib(HasilRwDisampaikanKepadaLurah.class, new PenyampaianFakta(rw.size(),
                (int) rw.stream().filter(satu -> satu.disampaikanPada() != null).count()));
    }

    /** P-11/G6: the minutes are signed and name the result. */
    @TugasModel(value = "penggabunganPeriksaBeritaAcaraRwDelegate", aturan = BeritaAcaraRwDitandatangani.class)
    void beritaAcara(Pertanyaan pertanyaan) {
        KeputusanMusyawarah mufakat = penggabungan.mufakat(pertanyaan.kasusId()).orElseThrow();
        pertanyaan.wajib(BeritaAcaraRwDitandatangani.class, new BeritaAcaraDitandatangani.Fakta(mufakat.nomorBeritaAcara(),
                mufakat.tanggalBeritaAcara(), mufakat.penandatangan(), syarat.nomorHasil(pertanyaan.kasusId()) != null));
    }

    /** P-11/G7: size, neighbourhood and number, from the register. */
    @TugasModel(value = "penggabunganSyaratRwGerbang", aturan = {MusyawarahTetapWajib.class, Berdekatan.class, HasilDalamBatas.class,
            UnitAktif.class, SatuPenataanSekaligus.class, NomorUnitUnik.class})
    @Jawaban("syaratRw")
    SyaratPenetapanRw syarat(Pertanyaan pertanyaan) {
        List<Putusan> putusan = syarat.periksa(pertanyaan.kasusId(), pertanyaan.hariIni());
        putusan.forEach(pertanyaan::catat);
        return putusan.stream().allMatch(Putusan::terpenuhi) ? SyaratPenetapanRw.TERPENUHI : SyaratPenetapanRw.BELUM_TERPENUHI;
    }

    /** P-11/S7: the new RW, its RT with their numbers, the end of the boards of the old ones; no family moves. */
    @TugasModel("penggabunganGabungkanRwDelegate")
    void gabungkan(Langkah langkah) {
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId()).orElseThrow();
        LocalDate berlaku = keputusan.berlakuSejak(dasar).orElseThrow();
        List<String> asal = penggabungan.usulan(langkah.kasusId()).idUnit();
        List<NomorBaru> rt = rencana.susun(asal);
        String hasil = wilayah.gabungkan(new PenggabunganUnit(asal, langkah.unitId(), syarat.nomorHasil(langkah.kasusId()), berlaku,
                dasar.id(), rt.stream().collect(Collectors.toMap(NomorBaru::rtId, NomorBaru::nomor))));
        asal.forEach(rw -> penempatan.akhiriKepengurusan(rw, berlaku, dasar.id()));
        penggabungan.selesai(langkah.kasusId(), hasil);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Penggabungan dalam register", "asal", asal, "hasil", hasil,
                "nomorBaru", rt.stream().filter(NomorBaru::berubah).map(satu -> satu.nama() + " menjadi RT " + satu.nomor()).toList(),
                "berlakuSejak", berlaku, "keputusan", dasar.nomor()));
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "SERAH_TERIMA_RW", "keterangan", "Pengurus " + String.join(" dan ", nama(asal))
                + " menyerahkan tugas, arsip, kas, dan inventaris kepada pengurus " + wilayah.nama(hasil)
                + " (Pasal 34 ayat (3) dan Pasal 45): serah terima (P-28)."));
    }

    private HasilMusyawarahFakta musyawarah(Pertanyaan pertanyaan) {
        return new HasilMusyawarahFakta(hasilRw(pertanyaan).stream()
                .map(satu -> new HasilUnit(wilayah.nama(satu.unitId()), satu.dilaksanakan(), satu.sah(), satu.diterima())).toList());
    }

    private Collection<HasilRangkaian> hasilRw(Pertanyaan pertanyaan) {
        return musyawarah.hasil(pertanyaan.kasusId(), JenisMusyawarah.RW, penggabungan.usulan(pertanyaan.kasusId()).idUnit());
    }

    private List<String> nama(Collection<String> unit) {
        return unit.stream().map(wilayah::nama).toList();
    }
}
