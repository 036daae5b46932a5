package id.rukun.prosedur.musyawarah;

import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusRangkaian;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What the latest series of one body in one case has brought; the form in which other procedures read it.
 *
 * @param unitId the body
 * @param status where the series stands
 * @param dilaksanakan whether a meeting of it was held
 * @param sah whether its decision is valid
 * @param diterima whether the proposal was adopted
 * @param pimpinanId post of the chair of the deciding meeting; {@code null} before it
 * @param tanggal day of the deciding meeting; {@code null} before it
 * @param pukul hour for which that meeting was called; {@code null} before it
 * @param keputusan the decision with its minutes; {@code null} before it
 */
public record HasilRangkaian(String unitId, StatusRangkaian status, boolean dilaksanakan, boolean sah, boolean diterima,
        String pimpinanId, LocalDate tanggal, LocalTime pukul, KeputusanMusyawarah keputusan) {}
