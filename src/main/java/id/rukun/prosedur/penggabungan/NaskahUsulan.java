package id.rukun.prosedur.penggabungan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.engine.step.NamaTercantum;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBerwenang;
import id.rukun.hukum.pergub171.penataan.PertimbanganPenataan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.prosedur.penggabungan.formulir.PenjemputanIsian;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Keeps the proposal of a merger as documents of its case (DOC-01): what set it off, once the RT are chosen (Pasal 14
 * ayat (3)), and the proposal itself, which rests on the Musyawarah and reaches the Lurah through the Ketua RW (Pasal 9
 * ayat (2)).
 */
@Service
public class NaskahUsulan {

    private static final String AWAL = "Usul awal penggabungan RT";
    private static final String USULAN = "Usulan penggabungan RT";
    private static final String DASAR_PRAKARSA = KutipanAturan.dasar(PertimbanganPenataan.class);
    private static final String DASAR_SATU_RW = "Pasal 9 ayat (2) dan Pasal 10 ayat (2) Pergub DKI 171/2016";
    private static final String DASAR_LINTAS_RW = "Pasal 9 ayat (2) dan Pasal 11 ayat (1) huruf b Pergub DKI 171/2016";
    private static final String PENGGANTIAN = KutipanAturan.id(PimpinanBerwenang.class);
    private static final String DIJEMPUT = "Catatan penjemputan usulan penggabungan RT";

    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final KonsultasiService konsultasi;
    private final PendudukService penduduk;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final WilayahService wilayah;
    private final JabatanService jabatan;
    private final ArsipNaskah arsip;

    NaskahUsulan(PenggabunganService penggabungan, MusyawarahService musyawarah, KonsultasiService konsultasi,
            PendudukService penduduk, KepalaNaskah kepala, TandaTangan tandaTangan, WilayahService wilayah, JabatanService jabatan,
            ArsipNaskah arsip) {
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.konsultasi = konsultasi;
        this.penduduk = penduduk;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.wilayah = wilayah;
        this.jabatan = jabatan;
        this.arsip = arsip;
    }

    /** What set the merger off, as it stands on a day: not yet the proposal of Pasal 9 ayat (2). */
    public void awal(Kasus kasus, LocalDate hari) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasus.id());
        KantorPenandatangan kantor = kantor(kasus.unitId(), usulan);
        arsip.simpan(kasus.id(), AWAL, AWAL, kantor, new Naskah(kepala.kop(kantor.unitId()),
                List.of(KepalaNaskah.besar(AWAL)), null, pokok(usulan), pengusul(kasus.unitId(), usulan, hari), null,
                List.of(kasus(kasus), "Usul/prakarsa atau inisiatif menurut " + DASAR_PRAKARSA
                        + "; usulan kepada Lurah menyusul sesudah musyawarah.")));
    }

    /** The chair of the RT or RW through which the community proposes, else the Lurah. */
    private KantorPenandatangan kantor(String kelurahan, UsulanPenggabungan usulan) {
        String pengusul = usulan.unitPengusul();
        return pengusul == null ? new KantorPenandatangan(Jabatan.LURAH, kelurahan)
                : new KantorPenandatangan(wilayah.unit(pengusul).jenis() == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW,
                        pengusul);
    }

    /**
     * The proposal as the Ketua RW passes it on.
     *
     * @param unitId the RT whose result it is, or the RW whose RT are proposed together
     * @param ketuaRw who signed it
     */
    public void diteruskan(Kasus kasus, String unitId, PenyampaianIsian isian, PemegangJabatan ketuaRw) {
        String rw = wilayah.leluhur(unitId, JenisUnit.RW).orElseThrow().id();
        LocalDate hari = isian.tanggalPenyampaian();
        List<Bagian> isi = new ArrayList<>(List.of(
                baris("Kepada", "Yth. Lurah " + kepala.namaPendek(rw, JenisUnit.KELURAHAN)),
                baris("Dasar", dasar(unitId)),
                baris(null, "Berdasarkan hasil musyawarah, dengan ini kami teruskan usulan penggabungan sebagai berikut.")));
        isi.addAll(isi(kasus.id(), unitId, hari));
        konsultasi(kasus, unitId).ifPresent(isi::add);
        Optional.ofNullable(isian.catatan()).ifPresent(catatan -> isi.add(baris("Catatan", catatan)));
        isi.add(lampiran());
        simpan(kasus, unitId, USULAN, new KantorPenandatangan(Jabatan.KETUA_RW, rw), new Naskah(kepala.kop(rw), judul(USULAN), null, isi,
                tandaTangan.oleh(rw, hari, ketuaRw), null, List.of(kasus(kasus))));
    }

    /**
     * The proposal where the Lurah fetched the result (AMB-08): nobody but who fetched it has signed.
     *
     * @param unitId as above
     * @param oleh who fetched it
     */
    public void dijemput(Kasus kasus, String unitId, PenjemputanIsian isian, PemegangJabatan oleh) {
        LocalDate hari = isian.tanggalPenjemputan();
        List<Bagian> isi = new ArrayList<>(List.of(baris(null, penjemputan(unitId, isian, oleh)),
                baris("Keterangan", isian.catatan())));
        isi.addAll(isi(kasus.id(), unitId, hari));
        konsultasi(kasus, unitId).ifPresent(isi::add);
        isi.add(lampiran());
        simpan(kasus, unitId, DIJEMPUT, new KantorPenandatangan(Jabatan.LURAH, kasus.unitId()),
                new Naskah(kepala.kop(kasus.unitId()), judul(DIJEMPUT), null, isi,
                        tandaTangan.oleh(kasus.unitId(), hari, oleh), null, List.of(kasus(kasus))));
    }

    /** Where nobody exercises the chair of the RW, nobody kept the result back: the Lurah receives it in his stead (RUKUN-POL-21). */
    private String penjemputan(String unitId, PenjemputanIsian isian, PemegangJabatan oleh) {
        String rw = wilayah.leluhur(unitId, JenisUnit.RW).orElseThrow().id();
        String hari = Kalender.tulis(isian.tanggalPenjemputan());
        if (jabatan.pemegangKursi(rw, isian.tanggalPenjemputan()).isPresent()) {
            return "Ketua " + wilayah.nama(rw) + " belum meneruskan usulan hasil musyawarah (" + dasar(unitId) + "). Pada tanggal "
                    + hari + " hasil itu dijemput dan diterima dari " + isian.diterimaDari() + ".";
        }
        String dari = NamaTercantum.dalam(isian.diterimaDari(), oleh.nama()) ? "" : " dari " + isian.diterimaDari();
        return "Jabatan Ketua " + wilayah.nama(rw) + " sedang tidak dilaksanakan siapa pun; hasil musyawarah diterima Lurah langsung"
                + dari + " pada tanggal " + hari + " (kebijakan Rukun, " + PENGGANTIAN + ").";
    }

    /** The RT of one RW are proposed together by it; across RW each RT's result goes to the Lurah by itself. */
    private boolean satuRw(String unitId) {
        return wilayah.ringkas(unitId).jenis() == JenisUnit.RW;
    }

    private String dasar(String unitId) {
        return satuRw(unitId) ? DASAR_SATU_RW : DASAR_LINTAS_RW;
    }

    /** What went before the Musyawarah RW (Pasal 10 ayat (2)). */
    private Optional<Bagian> konsultasi(Kasus kasus, String unitId) {
        return satuRw(unitId) ? konsultasi.konsultasi(kasus.id()).map(satu -> baris("Konsultasi",
                "Penggabungan telah dikonsultasikan kepada Lurah pada tanggal " + Kalender.tulis(satu.tanggal()))) : Optional.empty();
    }

    private void simpan(Kasus kasus, String unitId, String nama, KantorPenandatangan kantor, Naskah naskah) {
        arsip.simpanDasar(kasus.id(), USULAN + "/" + unitId, nama + ", " + wilayah.nama(unitId), kantor, naskah);
    }

    private static List<String> judul(String nama) {
        return List.of(KepalaNaskah.besar(nama));
    }

    private List<Bagian> isi(String kasusId, String unitId, LocalDate hari) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        List<Bagian> isi = new ArrayList<>(pokok(usulan));
        isi.add(baris("Hasil musyawarah", hasil(usulan, kasusId, unitId)));
        isi.add(new Bagian(null, "Jumlah KK", List.of(new ButirNaskah(null, "Menurut register pada tanggal "
                + Kalender.tulis(hari) + ":")), kk(usulan.idUnit(), hari)));
        return isi;
    }

    private List<Bagian> pokok(UsulanPenggabungan usulan) {
        List<Bagian> isi = new ArrayList<>(List.of(
                baris("Asal usulan", usulan.asal().stream().map(AsalUsul::sebutan).toArray(String[]::new)),
                baris("RT yang digabung", usulan.idUnit().stream().map(wilayah::nama).sorted().toArray(String[]::new))));
        Optional.ofNullable(usulan.unitPengusul()).ifPresent(unit -> isi.add(1, baris("Disampaikan melalui", wilayah.nama(unit))));
        Optional.ofNullable(usulan.usulRwTujuan()).ifPresent(rw -> isi.add(baris("Menjadi bagian", wilayah.nama(rw))));
        Optional.ofNullable(usulan.usulNomor()).ifPresent(nomor -> isi.add(baris("Dengan nomor", "RT " + nomor)));
        isi.add(baris("Pertimbangan", usulan.alasan().lines().map(String::strip).filter(satu -> !satu.isEmpty())
                .toArray(String[]::new)));
        return isi;
    }

    /** What the bodies decided whose result it is: the RT, and the RW where it met as well (Pasal 10 ayat (2)). */
    private String[] hasil(UsulanPenggabungan usulan, String kasusId, String unitId) {
        List<String> rt = usulan.idUnit().stream().filter(id -> wilayah.mencakup(unitId, id)).toList();
        return Stream.concat(musyawarah.hasil(kasusId, JenisMusyawarah.RT, rt).stream(),
                        musyawarah.hasil(kasusId, JenisMusyawarah.RW, List.of(unitId)).stream())
                .map(this::hasil).toArray(String[]::new);
    }

    private String hasil(HasilRangkaian satu) {
        return "Musyawarah " + wilayah.nama(satu.unitId()) + " tanggal " + Kalender.tulis(satu.tanggal()) + " "
                + (satu.diterima() ? "menyetujui" : "tidak menyetujui") + " penggabungan (Berita Acara Nomor "
                + satu.keputusan().nomorBeritaAcara() + " tanggal "
                + Kalender.tulis(satu.keputusan().tanggalBeritaAcara()) + ")";
    }

    /** The counts of Pasal 5 huruf a, of each RT and of all together. */
    private TabelNaskah kk(Collection<String> rt, LocalDate hari) {
        return new TabelNaskah(List.of("RT", "Jumlah kepala keluarga"), Stream.concat(
                rt.stream().map(id -> List.of(wilayah.nama(id), String.valueOf(penduduk.jumlahKk(id, hari))))
                        .sorted((a, b) -> a.get(0).compareTo(b.get(0))),
                Stream.of(List.of("Seluruhnya", String.valueOf(penggabungan.jumlahKk(rt, hari))))).toList(), null);
    }

    private static Bagian lampiran() {
        return baris("Lampiran", "Berita acara dan daftar hadir musyawarah tersebut di atas");
    }

    /** Who proposes: the chair of the RT or RW through which the community does, else the Lurah. */
    private Penutup pengusul(String kelurahan, UsulanPenggabungan usulan, LocalDate hari) {
        Optional<PemegangJabatan> siapa = usulan.unitPengusul() == null ? jabatan.pejabat(Jabatan.LURAH, kelurahan, hari)
                : jabatan.pemegangKursi(usulan.unitPengusul(), hari);
        return siapa.map(p -> tandaTangan.oleh(kelurahan, hari, p)).orElseGet(() -> new Penutup(
                tandaTangan.tempat(kelurahan, hari), "Pengusul,", Penutup.BELUM_DIKETAHUI, null));
    }

    private static String kasus(Kasus kasus) {
        return "Kasus " + kasus.nomor();
    }
}
