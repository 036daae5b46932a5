package id.rukun.prosedur.penggabungan.proses.rw;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.Lembar.Pilihan;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.Putusan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UsulanPenggabungan;
import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRwIsian;
import id.rukun.prosedur.penggabungan.formulir.TinjauSyaratIsian;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import id.rukun.prosedur.penggabungan.rw.SyaratPenggabunganRw;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the proposal, the RW to choose from with their RT, what each decided, and conditions that do not hold. */
@Component
class PenggabunganRwLembar implements LembarProsedur {

    private static final String USULAN = UsulanIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String PILIH = PilihRwIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String PENYAMPAIAN = PenyampaianIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String TINJAU = TinjauSyaratIsian.class.getAnnotation(Formulir.class).kunci();

    private final PenggabunganService penggabungan;
    private final SyaratPenggabunganRw syarat;
    private final MusyawarahService musyawarah;
    private final HubunganKasusService hubungan;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PenggabunganRwLembar(PenggabunganService penggabungan, SyaratPenggabunganRw syarat, MusyawarahService musyawarah,
            HubunganKasusService hubungan, JabatanService jabatan, WilayahService wilayah, JamRukun jam) {
        this.penggabungan = penggabungan;
        this.syarat = syarat;
        this.musyawarah = musyawarah;
        this.hubungan = hubungan;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PenggabunganRwProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        Optional<UsulanPenggabungan> usulan = penggabungan.cari(konteks.kasusId());
        if (usulan.isEmpty()) {
            lembar.fakta("Dibuka karena", hubungan.sebabDibuka(konteks.kasusId()).orElse(null));
            return;
        }
        lembar.fakta("Asal usulan", usulan.get().asal().stream().map(AsalUsul::sebutan).collect(Collectors.joining(" dan ")));
        lembar.fakta("Unit pengusul", Optional.ofNullable(usulan.get().unitPengusul()).map(wilayah::nama).orElse(null));
        lembar.fakta("Alasan", usulan.get().alasan());
        if (konteks.formulir().equals(PILIH)) {
            pilihan(konteks, lembar);
        } else {
            terpilih(konteks, usulan.get(), lembar);
        }
    }

    /** Why the case was opened, or today and who hands over. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        if (konteks.formulir().equals(USULAN)) {
            return hubungan.sebabDibuka(konteks.kasusId()).map(sebab -> Map.of("alasan", sebab)).orElseGet(Map::of);
        }
        if (!konteks.formulir().equals(PENYAMPAIAN)) {
            return Map.of();
        }
        Map<String, String> awal = new HashMap<>(Map.of("tanggalPenyampaian", jam.hariIni().toString()));
        jabatan.pemegangKursi(konteks.unitId(), jam.hariIni()).ifPresent(ketua -> awal.put("penandatangan", ketua.nama()));
        return awal;
    }

    /** What another case holds would be refused, so it is not offered. */
    private void pilihan(KonteksTugas konteks, Lembar lembar) {
        List<UnitRingkas> rw = wilayah.turunan(konteks.unitId(), JenisUnit.RW);
        Map<String, String> terkunci = wilayah.dalamKasusLain(rw.stream().map(UnitRingkas::id).toList(), konteks.kasusId());
        lembar.pilihan("pilihanRw", rw.stream().filter(satu -> !terkunci.containsKey(satu.id()))
                .map(satu -> new Pilihan(satu.id(), satu.nama() + " (" + wilayah.jumlahRtAktif(satu.id()) + " RT)")).toList());
        rw.stream().filter(satu -> terkunci.containsKey(satu.id())).forEach(satu -> lembar.catatan(satu.nama()
                + " tidak ditawarkan: sedang dalam kasus " + terkunci.get(satu.id()) + " (kebijakan Rukun)."));
    }

    private void terpilih(KonteksTugas konteks, UsulanPenggabungan usulan, Lembar lembar) {
        lembar.fakta("RW yang digabung", usulan.idUnit().stream().map(wilayah::nama).sorted().collect(Collectors.joining(", ")));
        lembar.fakta("Jumlah RT seluruhnya", syarat.jumlahRt(usulan));
        lembar.fakta("Usul nomor RW", usulan.usulNomor());
        usulan.unit().stream().filter(rw -> rw.disampaikanPada() != null).forEach(rw -> lembar.fakta("Hasil "
                + wilayah.nama(rw.unitId()) + " diterima Lurah", Kalender.tulis(rw.disampaikanPada())));
        musyawarah.hasil(konteks.kasusId(), JenisMusyawarah.RW, usulan.idUnit()).stream().filter(h -> h.keputusan() != null)
                .forEach(h -> lembar.fakta("Musyawarah " + wilayah.nama(h.unitId()), Kalender.tulis(h.tanggal()) + ": "
                        + (h.diterima() ? "menyetujui" : "tidak menyetujui") + (h.sah() ? "" : " (keputusan tidak sah)")));
        if (konteks.formulir().equals(TINJAU)) {
            syarat.periksa(konteks.kasusId(), jam.hariIni()).stream().filter(p -> !p.terpenuhi()).map(Putusan::ucapan)
                    .forEach(ucapan -> lembar.catatan("Belum terpenuhi: " + ucapan.kalimat()));
        }
    }
}
