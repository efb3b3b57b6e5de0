package ipledger.app.imports.us;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the free text of a recording means")
class ConveyanceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSIGNMENT OF ASSIGNORS INTEREST (SEE DOCUMENT FOR DETAILS). | TRANSFER",
                "ASSIGNMENT OF ASSIGNOR'S INTEREST | TRANSFER",
                "ASSIGMENT OF ASSIGNORS INTREST | TRANSFER",
                "NUNC PRO TUNC ASSIGNMENT (SEE DOCUMENT FOR DETAILS). | TRANSFER",
                "CONFIRMATORY ASSIGNMENT EFFECTIVE NOVEMBER 1, 2018 | TRANSFER",
                "ASSIGNS THE ENTIRE INTEREST | TRANSFER",
                "MERGER (SEE DOCUMENT FOR DETAILS). | MERGER",
                "MERGER AND CHANGE OF NAME | MERGER",
                "CERTIFICATE OF MERGER | MERGER",
                "CHANGE OF NAME (SEE DOCUMENT FOR DETAILS). | PARTY_DATA",
                "CHANGE OF LEGAL ENTITY EFFECTIVE AUG. 31, 2018 | PARTY_DATA",
                "CERTIFICATE OF CONVERSION | PARTY_DATA",
                "ENTITY  CONVERSION | PARTY_DATA",
                "SECURITY INTEREST (SEE DOCUMENT FOR DETAILS). | PLEDGE",
                "SECURTY AGREEMENT | PLEDGE",
                "INTELLECTUAL PROPERTY SECURITY AGREEMENT | PLEDGE",
                "COLLATERAL ASSIGNMENT | PLEDGE",
                "LIEN (SEE DOCUMENT FOR DETAILS). | PLEDGE",
                "ASSIGNMENT OF PATENT SECURITY INTEREST | CLAIM_ASSIGNED",
                "RELEASE BY SECURED PARTY (SEE DOCUMENT FOR DETAILS). | RELEASE",
                "RELEASE OF SECURITY INTEREST IN PATENT APPLICATION | RELEASE",
                "AFFIDAVIT TO AFFIRM THE RELEASE OF SECURITY INTEREST RECORDED AT R/F 015699/0355 | RELEASE",
                "LICENSE (SEE DOCUMENT FOR DETAILS). | LICENCE",
                "NON-EXCLUSIVE LICENSE | LICENCE",
                "EXCLUSIVE LICENCE | EXCLUSIVE_LICENCE",
                "TERMINATION OF LICENSE | NOTE",
                "COURT ORDER | NOTE",
                "BANKRUPTCY COURT ORDER RELIEVING LIEN | PLEDGE",
                "EMPLOYEE AGREEMENT | NOTE",
            })
    void is_read_by_the_particular_before_the_general(String text, Conveyance.Kind kind) {
        assertThat(Conveyance.of(text).kind()).isEqualTo(kind);
        assertThat(Conveyance.of(text).isCorrective()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RELEASE OF SECURITY INTEREST AT REEL/FRAME NO. 49111/0583 | 49111/583",
                "TERMINATION AND RELEASE OF PATENT SECURITY AGREEMENT RECORDED AT REEL 048818/FRAME 0520 | 48818/520",
                "RELEASE RECORDED AT R/F 015699/0355 | 15699/355",
                "RELEASE OF REEL/FRAME 1234/5, 2345/67 AND 034567/0890 | 1234/5 2345/67 34567/890",
                "RELEASE AT REEL 012345 FRAME 0001 AND REEL 012346, FRAME 0002 | 12345/1 12346/2",
                "RELEASE BY SECURED PARTY DATED 11/2018 | ''",
            })
    void names_recordings_in_any_spelling(String text, String named) {
        assertThat(String.join(
                        " ",
                        Conveyance.of(text).named().stream()
                                .map(at -> at.toString())
                                .toList()))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORRECTIVE ASSIGNMENT TO CORRECT THE ASSIGNEE'S ADDRESS PREVIOUSLY RECORDED ON REEL 026154, FRAME 0168 | TRANSFER | 26154/168",
                "CORRECTIVE ASSIGNMENT TO CORRECT THE DOCUMENTATION EVIDENCING THE CHANGE OF NAME PREVIOUSLY RECORDED ON REEL 047370 FRAME 0405. ASSIGNOR(S) HEREBY CONFIRMS THE CHANGE OF NAME. | PARTY_DATA | 47370/405",
                "CORRECTIVE ASSIGNMENT TO CORRECT THE ASSIGNOR PREVIOUSLY RECORDED ON REEL 033745 FRAME 0473. ASSIGNOR(S) HEREBY CONFIRMS THE CORRECT NAME OF THE ASSIGNOR IS: BRIGHT SUN TECHNOLOGIES, SERIES 42 OF ALLIED SECURITY TRUST I. | TRANSFER | 33745/473",
                "CORRECTIVE ASSIGNMENT TO CORRECT THE TITLE FROM NOISE TO UNIVERSAL SOUND CONVERSION PREVIOUSLY RECORDED AT REEL: 66411 FRAME: 62. ASSIGNOR(S) HEREBY CONFIRMS THE ASSIGNMENT. | TRANSFER | 66411/62",
                "THIS SUBMISSION IS TO CORRECT AN ERROR IN A COVER SHEET PREVIOUSLY RECORDED AT REEL/FRAME 016702/0546(CORRECTION TO THE SPELLING OF ASSIGNEE'S NAME) | TRANSFER | 16702/546",
            })
    void corrects_what_it_names_with_what_is_confirmed(String text, Conveyance.Kind kind, String named) {
        var conveyance = Conveyance.of(text);
        assertThat(conveyance.isCorrective()).isTrue();
        assertThat(conveyance.kind()).isEqualTo(kind);
        assertThat(conveyance.named()).singleElement().hasToString(named);
    }

    @Test
    void is_unstated_where_the_form_gives_none() {
        assertThat(Conveyance.of(" ").kind()).isEqualTo(Conveyance.Kind.UNSTATED);
    }
}
