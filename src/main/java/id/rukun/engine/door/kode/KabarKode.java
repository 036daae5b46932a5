package id.rukun.engine.door.kode;

import id.rukun.akun.KodeSandi;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.pemberitahuan.kirim.PeristiwaAkun;
import id.rukun.pemberitahuan.kirim.SuratAkunService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells of a code, in the transaction that issues or uses it: the owner of the account by letter, where he has confirmed an
 * address, and always the head of his office by a notice (kebijakan Rukun: RUKUN-PRD-30): a letter may not arrive, or reach who has
 * already taken the account. Who issues codes can thus open no account unseen.
 */
@Component
public class KabarKode {

    private static final String PARAMETER = "RUKUN-PRD-30";
    private static final String AKTIVITAS = "Kode sandi";
    private static final String DISURATI = "yang juga dikabari lewat alamatnya";
    private static final String TANPA_ALAMAT = "yang tidak mempunyai alamat terkonfirmasi";

    private final SuratAkunService surat;
    private final PemberitahuanService pemberitahuan;
    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final JabatanService jabatan;
    private final JamRukun jam;

    KabarKode(SuratAkunService surat, PemberitahuanService pemberitahuan, JenjangKantor jenjang, Kantor kantor,
            JabatanService jabatan, JamRukun jam) {
        this.surat = surat;
        this.pemberitahuan = pemberitahuan;
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.jabatan = jabatan;
        this.jam = jam;
    }

    /** It was issued. */
    void terbit(KodeSandi kode) {
        beritahu(kode, PeristiwaAkun.KODE_TERBIT, kode.penerbit() + ", pada " + Kalender.tulis(kode.pada())
                + " menerbitkan kode untuk mengganti sandi akun");
    }

    /** It was used; asked before the addresses of the account are forgotten. */
    public void dipakai(KodeSandi kode) {
        beritahu(kode, PeristiwaAkun.KODE_DIPAKAI, "Dengan kode dari " + kode.penerbit() + ", pada "
                + Kalender.tulis(kode.dipakaiPada()) + " diganti sandi akun");
    }

    private void beritahu(KodeSandi kode, PeristiwaAkun peristiwa, String awal) {
        String pemilik = surat.kabari(kode.akun(), peristiwa) ? DISURATI : TANPA_ALAMAT;
        List<PemegangJabatan> posisi = jabatan.jabatanAkun(kode.akun(), jam.hariIni());
        kepala(posisi).forEach(grup -> beri(kode, peristiwa, grup, awal + " " + kode.akun() + " ("
                + posisi.get(0).nama() + ", " + jabatan.sebutan(posisi.get(0)) + "), " + pemilik
                + ". Pastikan kepadanya bahwa ia yang memintanya."));
    }

    /** Those who head the offices of an account: no office of its own; where none is left, as for the supervisor, the operators. */
    private Set<String> kepala(List<PemegangJabatan> posisi) {
        Set<String> sendiri = posisi.stream().map(KabarKode::grup).collect(Collectors.toSet());
        Set<String> kepala = posisi.stream().map(p -> jenjang.kepala(grup(p))).filter(g -> !sendiri.contains(g))
                .collect(Collectors.toSet());
        return !kepala.isEmpty() ? kepala
                : posisi.stream().map(p -> jenjang.operator(p.unitId())).collect(Collectors.toSet());
    }

    private static String grup(PemegangJabatan posisi) {
        return Kantor.idGrup(posisi.jabatan().peran(), posisi.unitId());
    }

    private void beri(KodeSandi kode, PeristiwaAkun peristiwa, String grup, String kalimat) {
        pemberitahuan.beri(new PemberitahuanBaru(String.join("/", "KODE", kode.id(), peristiwa.name(), grup),
                new Pemicu(PARAMETER, PARAMETER, jam.instant()), new Alamat(null, Kantor.unitGrup(grup), grup, kantor.nama(grup)),
                AKTIVITAS, AKTIVITAS, kalimat));
    }
}
