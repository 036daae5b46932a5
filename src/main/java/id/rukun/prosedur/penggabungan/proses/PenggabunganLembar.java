package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.Lembar.Pilihan;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.isian.formulir.Formulir;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.penggabungan.formulir.KonsultasiIsian;
import id.rukun.prosedur.penggabungan.formulir.PenjemputanIsian;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.formulir.PilihRtIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRtSatuRwIsian;
import id.rukun.prosedur.penggabungan.SyaratPenggabungan;
import id.rukun.prosedur.penggabungan.formulir.TinjauSyaratIsian;
import id.rukun.prosedur.penggabungan.UsulanPenggabungan;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the proposal, the RT to choose from with their KK, and conditions that do not hold. */
@Component
class PenggabunganLembar implements LembarProsedur {

    private static final Set<String> PILIH_RT = Set.of(PilihRtIsian.class.getAnnotation(Formulir.class).kunci(),
            PilihRtSatuRwIsian.class.getAnnotation(Formulir.class).kunci());
    private static final String USULAN = UsulanIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String TINJAU_SYARAT = TinjauSyaratIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String PENYAMPAIAN = PenyampaianIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String PENJEMPUTAN = PenjemputanIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String KONSULTASI = KonsultasiIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String SATU_SEKALIGUS = KutipanAturan.id(SatuPenataanSekaligus.class);

    private final PenggabunganService penggabungan;
    private final SyaratPenggabungan syarat;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final PendudukService penduduk;
    private final JabatanService jabatan;
    private final HubunganKasusService hubungan;
    private final JamRukun jam;

    PenggabunganLembar(PenggabunganService penggabungan, SyaratPenggabungan syarat, MusyawarahService musyawarah,
            WilayahService wilayah, PendudukService penduduk, JabatanService jabatan, HubunganKasusService hubungan,
            JamRukun jam) {
        this.penggabungan = penggabungan;
        this.syarat = syarat;
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.penduduk = penduduk;
        this.jabatan = jabatan;
        this.hubungan = hubungan;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PenggabunganRtLintasRwProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        if (usulan(konteks)) {
            lembar.fakta("Dibuka karena", sebabDibuka(konteks));
            return;
        }
        UsulanPenggabungan usulan = penggabungan.usulan(konteks.kasusId());
        lembar.fakta("Asal usulan", usulan.asal().stream().map(KalimatPenggabungan::asal)
                .collect(Collectors.joining(" dan ")));
        lembar.fakta("Unit pengusul", usulan.unitPengusul() == null ? null : wilayah.nama(usulan.unitPengusul()));
        lembar.fakta("Alasan", usulan.alasan());
        if (PILIH_RT.contains(konteks.formulir())) {
            pilihan(konteks, lembar);
        } else {
            terpilih(konteks, usulan, lembar);
        }
    }

    /** Whether the proposal itself is still to be handed in. */
    static boolean usulan(KonteksTugas konteks) {
        return konteks.formulir().equals(USULAN);
    }

    /** A case that another one has opened says why; that is a proposal's first reason. */
    private String sebabDibuka(KonteksTugas konteks) {
        return hubungan.sebabDibuka(konteks.kasusId()).orElse(null);
    }

    /** Why the case was opened, or today and who hands over. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        if (usulan(konteks)) {
            return Optional.ofNullable(sebabDibuka(konteks)).map(sebab -> Map.of("alasan", sebab)).orElseGet(Map::of);
        }
        String hariIni = jam.hariIni().toString();
        if (konteks.formulir().equals(PENYAMPAIAN)) {
            Map<String, String> awal = new HashMap<>(Map.of("tanggalPenyampaian", hariIni));
            wilayah.leluhur(konteks.unitId(), JenisUnit.RW).flatMap(rw -> jabatan.pemegangKursi(rw.id(), jam.hariIni()))
                    .ifPresent(ketua -> awal.put("penandatangan", ketua.nama()));
            return awal;
        }
        return konteks.formulir().equals(PENJEMPUTAN) ? Map.of("tanggalPenjemputan", hariIni)
                : konteks.formulir().equals(KONSULTASI) ? Map.of("tanggalKonsultasi", hariIni) : Map.of();
    }

    /** The task of one RT has that RT as its unit; the case's unit is the Kelurahan above. */
    private String kelurahan(String unitId) {
        return wilayah.leluhur(unitId, JenisUnit.KELURAHAN).orElseThrow().id();
    }

    /** What another case holds would be refused, so it is not offered; the form offers the RW of the chosen RT. */
    private void pilihan(KonteksTugas konteks, Lembar lembar) {
        String kelurahanId = kelurahan(konteks.unitId());
        List<UnitRingkas> rw = wilayah.turunan(kelurahanId, JenisUnit.RW);
        Map<String, String> terkunci =
                wilayah.dalamKasusLain(rw.stream().map(UnitRingkas::id).toList(), konteks.kasusId());
        List<UnitRingkas> rt = wilayah.turunan(kelurahanId, JenisUnit.RT).stream()
                .filter(u -> !terkunci.containsKey(u.induk())).toList();
        Map<String, Integer> kk = penduduk.jumlahKk(rt.stream().map(UnitRingkas::id).toList(), jam.hariIni());
        lembar.pilihan("pilihanRt", rt.stream()
                .map(u -> new Pilihan(u.id(), u.nama() + " (" + kk.getOrDefault(u.id(), 0) + " KK)", u.induk()))
                .toList());
        lembar.pilihan("pilihanRw", rw.stream().filter(u -> !terkunci.containsKey(u.id()))
                .map(u -> new Pilihan(u.id(), u.nama())).toList());
        rw.stream().filter(u -> terkunci.containsKey(u.id())).forEach(u -> lembar.catatan(u.nama()
                + " dan semua RT di dalamnya tidak ditawarkan: sedang dalam kasus " + terkunci.get(u.id())
                + " (kebijakan Rukun; aturan " + SATU_SEKALIGUS + ")."));
    }

    private void terpilih(KonteksTugas konteks, UsulanPenggabungan usulan, Lembar lembar) {
        List<String> rt = usulan.idUnit();
        lembar.fakta("RT yang digabung", rt.stream().map(wilayah::nama).collect(Collectors.joining(", ")));
        lembar.fakta("Jumlah KK seluruhnya", penggabungan.jumlahKk(rt, jam.hariIni()));
        lembar.fakta("Usul RW tujuan", usulan.usulRwTujuan() == null ? null : wilayah.nama(usulan.usulRwTujuan()));
        lembar.fakta("Usul nomor RT", usulan.usulNomor());
        if (!konteks.unitId().equals(kelurahan(konteks.unitId()))) {
            lembar.fakta("Hasil yang ditunggu Lurah", wilayah.nama(konteks.unitId()));
        }
        usulan.unit().stream().filter(r -> r.disampaikanPada() != null).forEach(r ->
                lembar.fakta("Hasil " + wilayah.nama(r.unitId()) + " diterima Lurah",
                        KalimatPenggabungan.penyampaian(r)));
        hasil(konteks, JenisMusyawarah.RT, rt, lembar);
        // A case that went back may have a Musyawarah at Kelurahan level behind it that decided nothing.
        if (konteks.formulir().equals(TINJAU_SYARAT)) {
            syarat.periksa(konteks.kasusId(), jam.hariIni()).stream().filter(p -> !p.terpenuhi())
                    .forEach(putusan -> lembar.catatan("Belum terpenuhi: " + putusan.ucapan().kalimat()));
        }
    }

    /** What some bodies decided, as far as they did. */
    void hasil(KonteksTugas konteks, JenisMusyawarah jenis, List<String> unit, Lembar lembar) {
        musyawarah.hasil(konteks.kasusId(), jenis, unit).stream().filter(h -> h.keputusan() != null)
                .forEach(h -> lembar.fakta("Musyawarah " + wilayah.nama(h.unitId()), hasil(h)));
    }

    private static String hasil(HasilRangkaian hasil) {
        return Kalender.tulis(hasil.tanggal()) + ": " + (hasil.diterima() ? "menyetujui" : "tidak menyetujui")
                + (hasil.sah() ? "" : " (keputusan tidak sah)");
    }
}
