package id.rukun.engine.door.kode;

import id.rukun.akun.KodeAcak;
import id.rukun.akun.KodeSandi;
import id.rukun.akun.KodeSandiBaru;
import id.rukun.akun.KodeSandiService;
import id.rukun.akun.MasukService;
import id.rukun.engine.office.Accounts;
import id.rukun.engine.office.OfficeStartup;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appoints the first operator of a government, whom nobody could appoint, as the installation names him: with a secret that opens his
 * account once. A government that ever had an operator takes none in this way; until he has chosen his password, each start
 * gives his secret its time anew.
 */
@Order(OfficeStartup.URUTAN - 1)
class PemasangOperator implements ApplicationRunner {

    /** In the place of a Keputusan: by this the post is known to be the installation's. */
    static final String PEMASANGAN = "PEMASANGAN";

    private static final Logger LOG = LoggerFactory.getLogger(PemasangOperator.class);

    private final OperatorPertama siapa;
    private final WilayahService wilayah;
    private final JabatanService jabatan;
    private final PenempatanService penempatan;
    private final Accounts akun;
    private final KodeSandiService kode;
    private final MasukService masuk;
    private final ParameterHukum parameter;
    private final TransactionTemplate transaksi;
    private final JamRukun jam;

    PemasangOperator(OperatorPertama siapa, WilayahService wilayah, JabatanService jabatan, PenempatanService penempatan, Accounts akun,
            KodeSandiService kode, MasukService masuk, ParameterHukum parameter, TransactionTemplate transaksi, JamRukun jam) {
        this.siapa = siapa;
        this.wilayah = wilayah;
        this.jabatan = jabatan;
        this.penempatan = penempatan;
        this.akun = akun;
        this.kode = kode;
        this.masuk = masuk;
        this.parameter = parameter;
        this.transaksi = transaksi;
        this.jam = jam;
    }

    /** @throws IllegalStateException naming in Indonesian what the installation has to say better */
    @Override
    public void run(ApplicationArguments args) {
        List<Unit> semua = wilayah.semuaPemerintah();
        List<String> kurang = siapa.kekurangan(semua.stream().map(Unit::tenant).sorted().toList());
        if (!kurang.isEmpty()) {
            throw new IllegalStateException(String.join(" ", kurang));
        }
        Unit pemerintah = semua.stream().filter(unit -> unit.tenant().equals(siapa.pemerintah())).findFirst().orElseThrow();
        transaksi.executeWithoutResult(t -> pasang(pemerintah.id()));
    }

    private void pasang(String pemerintahId) {
        if (!jabatan.pernahDijabat(Jabatan.OPERATOR, pemerintahId)) {
            tunjuk(pemerintahId);
        }
        if (menunggu(pemerintahId)) {
            terbitkan();
        } else {
            LOG.warn("There is an operator of {} already: what names a first one is passed over; take it out of the configuration",
                    siapa.pemerintah());
        }
    }

    private void tunjuk(String pemerintahId) {
        akun.buat(siapa.akun(), siapa.nama(), Accounts.sandiAcak());
        penempatan.tempatkan(new Penempatan(pemerintahId, Jabatan.OPERATOR, SifatJabatan.DEFINITIF,
                Orang.pegawai(siapa.nip(), siapa.nama(), siapa.akun()), jam.hariIni(), null, PEMASANGAN));
        LOG.info("{} is the first operator of {}", siapa.akun(), siapa.pemerintah());
    }

    /** Whether it is he whom the installation has appointed, and nobody has chosen a password for his account yet. */
    private boolean menunggu(String pemerintahId) {
        return masuk.gantian(siapa.akun()) == 0 && jabatan.jabatanAkun(siapa.akun(), hariIni()).stream()
                .anyMatch(p -> p.jabatan() == Jabatan.OPERATOR && p.unitId().equals(pemerintahId) && PEMASANGAN.equals(p.keputusanId()));
    }

    private void terbitkan() {
        KodeSandi terbit = kode.terbitkan(new KodeSandiBaru(siapa.akun(), KodeAcak.sidik(siapa.akun(), siapa.kode()), Accounts.SISTEM,
                "Pemasangan Rukun", siapa.surat().strip(), parameter.pada(hariIni()).jam(HakKode.UMUR), false));
        LOG.info("With his secret {} chooses a password until {}", siapa.akun(), Kalender.tulis(terbit.sampai()));
    }

    private LocalDate hariIni() {
        return jam.hariIni();
    }
}
