package id.rukun.engine.mail;

import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the head of an office, by a notice, what was done with the account of somebody who works there (kebijakan Rukun:
 * RUKUN-PRD-30): a letter may not arrive, or reach who has already taken the account.
 */
@Component
public class KabarKepala {

    private static final String PARAMETER = "RUKUN-PRD-30";

    private final PemberitahuanService pemberitahuan;
    private final AkunOrangService akunOrang;
    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final JabatanService jabatan;
    private final JamRukun jam;

    KabarKepala(PemberitahuanService pemberitahuan, AkunOrangService akunOrang, JenjangKantor jenjang, Kantor kantor,
            JabatanService jabatan, JamRukun jam) {
        this.pemberitahuan = pemberitahuan;
        this.akunOrang = akunOrang;
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.jabatan = jabatan;
        this.jam = jam;
    }

    /**
     * What is told of an account.
     *
     * @param kunci names what was done; told once
     * @param perihal subject
     * @param awal the sentence up to the account
     * @param akhir the sentence after its holder
     */
    public record Kabar(String kunci, String perihal, String awal, String akhir) {}

    /** The same, and to the supervisor and the operators of the governments in which the account holds posts: nobody does it unseen. */
    public void beriJugaPengawas(String akun, Kabar kabar) {
        beri(akun, kabar, this::jugaPengawas);
    }

    private Set<String> jugaPengawas(List<PemegangJabatan> posisi) {
        return Stream.concat(kepala(posisi).stream(), posisi.stream().flatMap(p ->
                Stream.of(jenjang.pengawas(p.unitId()), jenjang.operator(p.unitId())))).collect(Collectors.toSet());
    }

    /** Groups of those who are told of a code for the account of who holds these posts: of a supervisor's, all who watch over it too. */
    public Set<String> penerima(List<PemegangJabatan> posisi) {
        return posisi.stream().anyMatch(p -> p.jabatan() == Jabatan.PENGAWAS) ? jugaPengawas(posisi) : kepala(posisi);
    }

    /** Whether an account holds the post of a supervisor. */
    public boolean mengawasi(String akun) {
        return jabatan.jabatanAkun(akun, jam.hariIni()).stream().anyMatch(p -> p.jabatan() == Jabatan.PENGAWAS);
    }

    /** Tells it; nobody where the account holds no post, or the login that has taken its place. */
    public void beri(String akun, Kabar kabar) {
        beri(akun, kabar, this::kepala);
    }

    private void beri(String akun, Kabar kabar, Function<List<PemegangJabatan>, Set<String>> penerima) {
        String kini = akunOrang.orang(akun).flatMap(akunOrang::akun).orElse(akun);
        List<PemegangJabatan> posisi = jabatan.jabatanAkun(kini, jam.hariIni());
        penerima.apply(posisi).forEach(grup -> beriKantor(grup, kabar.kunci(), kabar.perihal(), kabar.awal() + " " + akun + " ("
                + posisi.get(0).nama() + ", " + jabatan.sebutan(posisi.get(0)) + ")" + kabar.akhir()));
    }

    /**
     * Tells one of them.
     *
     * @param kunci names what was done; told once to each
     */
    public void beriKantor(String grup, String kunci, String perihal, String kalimat) {
        pemberitahuan.beri(new PemberitahuanBaru(kunci + "/" + grup, new Pemicu(PARAMETER, PARAMETER, jam.instant()),
                new Alamat(null, Kantor.unitGrup(grup), grup, kantor.nama(grup)), perihal, perihal, kalimat));
    }

    /** Those who head the offices of an account: no office of its own; where none is left, as for the supervisor, the operators. */
    private Set<String> kepala(List<PemegangJabatan> posisi) {
        Set<String> sendiri = posisi.stream().map(this::grup).collect(Collectors.toSet());
        Set<String> kepala = posisi.stream().map(p -> jenjang.kepala(grup(p))).filter(g -> !sendiri.contains(g))
                .collect(Collectors.toSet());
        return !kepala.isEmpty() ? kepala
                : posisi.stream().map(p -> jenjang.operator(p.unitId())).collect(Collectors.toSet());
    }

    private String grup(PemegangJabatan posisi) {
        return Kantor.idGrup(jabatan.peran(posisi, jam.hariIni()), posisi.unitId());
    }
}
