package id.rukun.prosedur.koordinasi.rapat;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RapatKoordinasiRepository extends JpaRepository<RapatKoordinasi, String> {

    List<RapatKoordinasi> findByKasusIdOrderByDimulaiPadaAscProsesIdAsc(String kasusId);

    /** Sessions of a schedule that nobody held before the date after them, and of which that was not found yet. */
    @Query("""
            select r from RapatKoordinasi r where r.sesiBerikut < :hari and r.terlewat = false
              and r.status in (id.rukun.prosedur.koordinasi.rapat.StatusRapat.BERJALAN,
                               id.rukun.prosedur.koordinasi.rapat.StatusRapat.DIBATALKAN)
              and not exists (select s.id from SidangRapat s where s.prosesId = r.prosesId
                              and s.status = id.rukun.prosedur.koordinasi.rapat.StatusSidang.DILAKSANAKAN)
            order by r.prosesId""")
    List<RapatKoordinasi> terlewat(LocalDate hari);
}
